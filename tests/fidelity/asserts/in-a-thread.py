# shows: an assert in a thread is executed
import threading


def work():
    assert threading.current_thread() is not threading.main_thread()
    seen.append("worked")


seen = []
t = threading.Thread(target=work)
t.start()
t.join()
print(seen)
