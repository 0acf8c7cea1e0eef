# /// script
# requires-python = ">=3.14"
# ///
import threading
from concurrent import interpreters


def which_thread():
    import threading

    return threading.get_ident()


def report(queue):
    import threading

    queue.put(threading.get_ident())


interpreter = interpreters.create()
queue = interpreters.create_queue()
in_call = interpreter.call(which_thread)
thread = interpreter.call_in_thread(report, queue)
thread.join()
in_thread = queue.get()
interpreter.close()

same = (in_call == threading.get_ident(), in_thread == threading.get_ident())
assert same == (True, False)
print(same)
