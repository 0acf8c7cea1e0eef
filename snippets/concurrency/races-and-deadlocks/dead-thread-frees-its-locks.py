import threading

lock = threading.Lock()
raised = []
threading.excepthook = lambda arguments: raised.append(repr(arguments.exc_value))


def work():
    lock.acquire()
    raise ValueError("bad input")


thread = threading.Thread(target=work)
thread.start()
thread.join()
assert (raised, thread.is_alive()) == (["ValueError('bad input')"], False)
print("alive:", thread.is_alive(), "locked:", lock.locked())
assert lock.locked() is False
