# shows: an assert that fails in a thread refutes, although the process ends with 0
# ends: refuted
import threading

x = 1


def work():
    assert x == 2, "in a thread"


t = threading.Thread(target=work, name="worker")
t.start()
t.join()
print("joined")
