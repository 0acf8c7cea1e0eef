import threading

event, semaphore, barrier = threading.Event(), threading.Semaphore(0), threading.Barrier(2)
passed = []


def work(name, wait):
    wait()
    passed.append(name)


threads = {
    name: threading.Thread(target=work, args=(name, wait))
    for name, wait in (("event", event.wait), ("semaphore", semaphore.acquire), ("barrier", barrier.wait))
}
for thread in threads.values():
    thread.start()
any(barrier.n_waiting or threads["barrier"].join(timeout=0.0005) for _ in range(10_000))
assert passed == []

for name, let_pass in (("semaphore", semaphore.release), ("barrier", barrier.wait), ("event", event.set)):
    let_pass()
    threads[name].join()
assert passed == ["semaphore", "barrier", "event"]
print(passed)
