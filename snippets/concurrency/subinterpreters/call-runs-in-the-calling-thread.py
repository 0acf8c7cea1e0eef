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

assert (in_call, in_thread) == (get_ident(), thread.ident)
assert thread.ident != get_ident()
print("in the calling thread:", in_call == get_ident())
