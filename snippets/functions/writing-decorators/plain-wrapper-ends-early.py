import asyncio
import inspect

seen = []


def plain(function):
    def wrapper():
        try:
            return function()
        except ValueError:
            seen.append("plain caught")
        finally:
            seen.append("plain ended")

    return wrapper


def awaiting(function):
    async def wrapper():
        try:
            return await function()
        except ValueError:
            seen.append("async caught")

    return wrapper


async def work():
    seen.append("work")
    raise ValueError


asyncio.run(awaiting(work)())
assert seen == ["work", "async caught"]
seen.clear()
try:
    asyncio.run(plain(work)())
    outcome = "caught"
except ValueError:
    outcome = "raised"
assert (seen, outcome) == (["plain ended", "work"], "raised")
assert [inspect.iscoroutinefunction(wrap(work)) for wrap in (plain, awaiting)] == [False, True]
print(seen, outcome)
