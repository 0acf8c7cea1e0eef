import threading

a, b = threading.RLock(), threading.RLock()
both_hold_one = threading.Barrier(2)
got_second = []


def work(first, second):
    with first:
        both_hold_one.wait(timeout=5)
        got_second.append(second.acquire(timeout=0.002))
        both_hold_one.wait(timeout=5)


threads = [threading.Thread(target=work, args=order) for order in [(a, b), (b, a)]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert len(got_second) == 2
print("second lock acquired:", got_second)
assert True in got_second
