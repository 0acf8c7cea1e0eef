# shows: an exception in a thread is printed and ends that thread only
import threading


def work():
    raise ValueError("in a thread")


t = threading.Thread(target=work, name="worker")
t.start()
t.join()
assert not t.is_alive()
print("main")
