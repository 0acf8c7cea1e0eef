# shows: a thread that still runs is joined before atexit
import atexit
import threading
import time

order = []
atexit.register(lambda: print("exit"))


def work():
    threading.main_thread().join()
    print("thread")


t = threading.Thread(target=work)
t.start()
assert t.is_alive()
print("main")
