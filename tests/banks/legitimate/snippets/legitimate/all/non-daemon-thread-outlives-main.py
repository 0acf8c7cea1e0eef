import threading

main_is_done = threading.Event()


def work():
    main_is_done.wait()
    print("the thread ends last")
    assert threading.main_thread().is_alive() == False


threading.Thread(target=work).start()
assert threading.active_count() == 2
main_is_done.set()
