import threading
import weakref


class Connection:
    pass


storage = threading.local()
references = []
alive_in_thread = []


def work():
    storage.connection = Connection()
    references.append(weakref.ref(storage.connection))
    alive_in_thread.append(references[0]() is storage.connection)


thread = threading.Thread(target=work)
thread.start()
thread.join()

assert alive_in_thread == [True]
assert references[0]() is None
print(f"alive in its thread: {alive_in_thread[0]}, after its end: {references[0]() is not None}")
