import threading

shared = []
storage = threading.local()
storage.items = shared


def work():
    storage.items = shared
    storage.items.append("from worker")


thread = threading.Thread(target=work)
thread.start()
thread.join()

assert storage.items == ["from worker"]
print(storage.items)
