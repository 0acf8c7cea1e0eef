import threading

total = 0
seen = []
both_loaded = threading.Barrier(2)


def amount():
    both_loaded.wait(timeout=5)
    return 1


def deposit():
    global total
    total += amount()
    seen.append(total)


threads = [threading.Thread(target=deposit) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

assert len(seen) == 2 and max(seen) == total in (1, 2)
print(f"two deposits of 1 give {total}")
assert total == 2
