import threading


def second_acquired(make):
    a, b = make(), make()
    both_hold_one = threading.Barrier(2)
    got = []

    def work(first, second):
        with first:
            both_hold_one.wait(timeout=5)
            got.append(second.acquire(timeout=0.002))
            both_hold_one.wait(timeout=5)

    threads = [threading.Thread(target=work, args=order) for order in [(a, b), (b, a)]]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return got


results = [second_acquired(threading.Lock), second_acquired(threading.RLock)]
assert results == [[False, False], [False, False]]
print(results)
