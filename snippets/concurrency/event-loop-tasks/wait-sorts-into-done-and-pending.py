import asyncio


async def succeed():
    return "result"


async def fail():
    raise ValueError("bad input")


async def main():
    release = asyncio.Event()
    good = asyncio.create_task(succeed())
    bad = asyncio.create_task(fail())
    slow = asyncio.create_task(release.wait())
    done, pending = await asyncio.wait([good, bad, slow], timeout=0.001)
    sets = (done == {good, bad}, pending == {slow})
    stored = repr(bad.exception())
    release.set()
    return sets, good.result(), stored, await slow


sets, result, stored, slow = asyncio.run(main())

assert sets == (True, True)
assert (result, stored) == ("result", "ValueError('bad input')")
assert slow == True
print(result, stored, slow)
