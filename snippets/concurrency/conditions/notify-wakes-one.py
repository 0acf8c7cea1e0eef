import threading

condition = threading.Condition()
waiting, resumed = threading.Semaphore(0), threading.Semaphore(0)


def wait():
    with condition:
        waiting.release()
        condition.wait()
    resumed.release()


threads = [threading.Thread(target=wait) for _ in range(6)]
for thread in threads:
    thread.start()
    waiting.acquire(timeout=5)

woken = []
for notify, count in ((condition.notify, 1), (lambda: condition.notify(2), 2), (condition.notify_all, 3)):
    with condition:
        notify()
    woken.append(sum(resumed.acquire(timeout=seconds) for seconds in [5] * count + [0.01]))
for thread in threads:
    thread.join()

assert woken == [1, 2, 3]
print(woken)
