import threading

lock = threading.RLock()


def free_for_others():
    answers = []
    thread = threading.Thread(target=lambda: answers.append(lock.acquire(blocking=False)))
    thread.start()
    thread.join()
    return answers[0]


acquired = [lock.acquire(), lock.acquire(timeout=0.01)]
free = [free_for_others()]
lock.release()
free.append(free_for_others())
lock.release()
free.append(free_for_others())

assert acquired == [True, True]
assert free == [False, False, True]
print(f"acquired twice: {acquired}; free after 0, 1, 2 releases: {free}")
