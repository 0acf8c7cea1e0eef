import threading


def work():
    numbers = [1, 2, 3]
    assert len(numbers) == 4


thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()
assert 1 + 0 == 1
