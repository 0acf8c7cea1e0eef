import threading

total = 0
meeting = threading.Barrier(2)


def amount():
    try:
        meeting.wait(timeout=0.5)
    except threading.BrokenBarrierError:
        pass
    return 1


def deposit():
    global total
    total += amount()


threads = [threading.Thread(target=deposit) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print(f"two deposits of 1 give {total}")
assert total == 2
