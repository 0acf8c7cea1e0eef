import asyncio
import functools


@functools.cache
def numbers():
    yield 1
    yield 2


@functools.cache
async def fetch():
    return "page"


async def fetch_twice():
    outcomes = [await fetch()]
    try:
        outcomes.append(await fetch())
    except RuntimeError as error:
        outcomes.append("reuse" in str(error))
    return outcomes


assert [list(numbers()), list(numbers())] == [[1, 2], []]
outcomes = asyncio.run(fetch_twice())
assert outcomes == ["page", True]
print(outcomes)
