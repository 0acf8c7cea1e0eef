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
    tasks = [good, bad, slow]
    early = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    late = await asyncio.wait(tasks, timeout=0.001)
    sets = [(done == {good, bad}, pending == {slow}) for done, pending in (early, late)]
    stored = repr(bad.exception())
    release.set()
    return sets, good.result(), stored, await slow


sets, result, stored, slow = asyncio.run(main())

assert sets == [(True, True), (True, True)]
assert (result, stored) == ("result", "ValueError('bad input')")
assert slow is True
print(result, stored, slow)
