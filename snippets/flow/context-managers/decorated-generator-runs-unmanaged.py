from contextlib import contextmanager

log = []


@contextmanager
def logged():
    log.append("enter")
    yield
    log.append("exit")


@logged()
def generator():
    log.append("body")
    yield 1


@logged()
async def coroutine():
    log.append("body")


assert list(generator()) == [1]
try:
    coroutine().send(None)
except StopIteration as error:
    assert error.value is None
    log.append("end")
print(log)
assert log == ["enter", "exit", "body"] * 2 + ["end"]
