# shows: a coroutine that is never awaited warns
async def f():
    pass


f()
x = f.__name__
assert x == "f"
