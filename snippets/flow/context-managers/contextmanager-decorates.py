from contextlib import contextmanager

log = []


@contextmanager
def logged(name):
    log.append(f"enter {name}")
    yield
    log.append(f"exit {name}")


@logged("job")
def work(number):
    log.append(f"work {number}")
    return number * 2


results = [work(1), work(2)]
assert results == [2, 4]
assert log == ["enter job", "work 1", "exit job", "enter job", "work 2", "exit job"]
print(log)
