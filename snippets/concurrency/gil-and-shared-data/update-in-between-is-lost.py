import threading

total = 0


def other():
    global total
    total = 100


def amount():
    thread = threading.Thread(target=other)
    thread.start()
    thread.join()
    stored_meanwhile.append(total)
    return 1


stored_meanwhile = []
total += amount()

assert stored_meanwhile == [100]
assert total == 1
print(f"stored meanwhile: {stored_meanwhile}, in the end: {total}")
