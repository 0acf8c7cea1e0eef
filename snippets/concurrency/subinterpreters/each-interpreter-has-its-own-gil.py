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


def answer(running, view, rounds):
    running.put(None)
    view[0] = 2 * any(view[0] == 1 for _ in range(rounds))


def answered_meanwhile(thread, rounds):
    """Whether the thread answers while this one computes."""
    running.get(timeout=5)
    view[0] = 1
    seen = any(view[0] == 2 for _ in range(rounds))
    thread.join()
    return seen


thread = interpreters.create().call_in_thread(answer, running, view, 20_000_000)
other_interpreter = answered_meanwhile(thread, 20_000_000)
plain_thread = threading.Thread(target=answer, args=(running, view, 500_000))
plain_thread.start()
same_interpreter = answered_meanwhile(plain_thread, 500_000)

assert other_interpreter is True
assert same_interpreter is not gil
print("another interpreter answers:", other_interpreter)
