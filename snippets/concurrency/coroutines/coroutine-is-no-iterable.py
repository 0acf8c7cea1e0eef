import asyncio


async def coroutine():
    return "awaited"


def generator():
    yield "iterated"


async def awaited(target):
    try:
        return await target
    except TypeError as error:
        return type(error).__name__


def iterated(target):
    try:
        return next(iter(target))
    except TypeError as error:
        return str(error)


first, second = coroutine(), generator()
assert [iterated(first), iterated(second)] == ["'coroutine' object is not iterable", "iterated"]
assert [asyncio.run(awaited(first)), asyncio.run(awaited(generator()))] == ["awaited", "TypeError"]
print(iterated(coroutine), asyncio.run(awaited(generator())))
