# shows: an assert inside a generator-based coroutine
import types


@types.coroutine
def inner():
    got = yield "asked"
    assert got == "answer"
    return got


async def outer():
    return await inner()


c = outer()
print(c.send(None))
try:
    c.send("answer")
except StopIteration as stop:
    print(stop.value)
