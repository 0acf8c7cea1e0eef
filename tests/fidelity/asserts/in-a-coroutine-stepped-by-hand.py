# shows: a coroutine that is stepped with send
async def f(x):
    assert x == 1
    return x


try:
    f(1).send(None)
except StopIteration as stop:
    print(stop.value)
