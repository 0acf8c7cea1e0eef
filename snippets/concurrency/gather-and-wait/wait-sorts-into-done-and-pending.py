import asyncio


async def fail():
    raise ValueError("bad input")


async def main():
    good, bad = asyncio.create_task(asyncio.sleep(0, "result")), asyncio.create_task(fail())
    slow = asyncio.create_task(asyncio.Event().wait())
    done, pending = await asyncio.wait([good, bad, slow], timeout=0.001)
    slow.cancel()
    return done == {good, bad}, pending == {slow}, good.result(), repr(bad.exception())


outcome = asyncio.run(main())
assert outcome == (True, True, "result", "ValueError('bad input')")
print(outcome[2:])
