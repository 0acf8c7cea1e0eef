# /// script
# requires-python = ">=3.14"
# ///
import sys
import threading
from concurrent import interpreters

# No thread is made to give up its GIL.
sys.setswitchinterval(threading.TIMEOUT_MAX)
gil = sys._is_gil_enabled()
view, running = memoryview(bytearray(1)), interpreters.create_queue()


def answer(running, view):
    running.put(None)
    view[0] = 2 * any(view[0] == 1 for _ in range(5_000_000))


def answered_meanwhile(thread):
    """Whether the thread answers while this one computes."""
    running.get(timeout=5)
    view[0] = 1
    seen = any(view[0] == 2 for _ in range(5_000_000))
    thread.join()
    return seen


other_interpreter = answered_meanwhile(interpreters.create().call_in_thread(answer, running, view))
plain_thread = threading.Thread(target=answer, args=(running, view))
plain_thread.start()
same_interpreter = answered_meanwhile(plain_thread)

assert other_interpreter is True
assert same_interpreter is not gil
print("another interpreter answers:", other_interpreter)
