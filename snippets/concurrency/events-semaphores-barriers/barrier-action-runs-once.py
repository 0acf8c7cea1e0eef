import threading

log, action_threads = [], []


def action():
    action_threads.append(threading.get_ident())
    log.append("action")


def meet():
    barrier.wait(timeout=30)
    log.append("on")


barrier = threading.Barrier(3, action)
threads = [threading.Thread(target=meet) for _ in range(3)]
for thread in threads:
    thread.start()
idents = {thread.ident for thread in threads}
for thread in threads:
    thread.join()
assert log == ["action", "on", "on", "on"]
assert idents.issuperset(action_threads)
print(log)
