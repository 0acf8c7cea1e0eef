# /// script
# requires-python = ">=3.14"
# ///
import sys
import threading
from concurrent import interpreters

# No thread is made to give up its GIL.
sys.setswitchinterval(threading.TIMEOUT_MAX)
view, running = memoryview(bytearray(1)), interpreters.create_queue()


def answer(running, view):
    running.put(None)
    view[0] = 2 * any(view[0] == 1 for _ in range(20_000_000))


thread = interpreters.create().call_in_thread(answer, running, view)
running.get(timeout=5)
view[0] = 1
answered_meanwhile = any(view[0] == 2 for _ in range(20_000_000))
thread.join()

assert view[0] in (1, 2)
print("the other interpreter answered while this one computed:", answered_meanwhile)
assert answered_meanwhile is False
