# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters
from threading import get_ident


def report(queue):
    from threading import get_ident

    queue.put(get_ident())


interpreter = interpreters.create()
queue = interpreters.create_queue()
interpreter.call(report, queue)
in_call = queue.get_nowait()
thread = interpreter.call_in_thread(report, queue)
thread.join()
in_thread = queue.get_nowait()
interpreter.close()

same = (in_call == get_ident(), in_thread == get_ident(), in_thread == thread.ident)
assert same == (True, False, True)
print(same)
