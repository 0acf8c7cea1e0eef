import asyncio


async def job(outcome, start):
    await start.wait()
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


async def main():
    now, later = asyncio.Event(), asyncio.Event()
    now.set()
    asyncio.get_running_loop().call_later(0.001, later.set)
    stopped = asyncio.create_task(job("never", asyncio.Event()))
    stopped.cancel()
    return await asyncio.gather(job(ValueError("bad"), now), stopped, job("result", later), return_exceptions=True)


async def leave(error):
    raise error


async def gather_one(error):
    return await asyncio.gather(leave(error), return_exceptions=True)


results = asyncio.run(main())
escaped = []
for error in (SystemExit(3), KeyboardInterrupt()):
    try:
        asyncio.run(gather_one(error))
    except BaseException as caught:
        escaped.append(type(caught))

assert repr(results[0]) == "ValueError('bad')"
assert type(results[1]) is asyncio.CancelledError
assert results[2] == "result"
assert escaped == [SystemExit, KeyboardInterrupt]
print([type(result).__name__ for result in results])
