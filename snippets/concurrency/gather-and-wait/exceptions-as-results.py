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


results = asyncio.run(main())
assert repr(results[0]) == "ValueError('bad')"
assert type(results[1]) is asyncio.CancelledError
assert results[2] == "result"
print([type(result).__name__ for result in results])
