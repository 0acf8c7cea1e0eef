import threading

started = threading.Event()


def work():
    started.set()
    threading.main_thread().join()
    print("the thread ends last")
    assert threading.main_thread().is_alive() == False


threading.Thread(target=work).start()
started.wait()
assert threading.active_count() == 2
