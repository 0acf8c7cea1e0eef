import asyncio


async def work(swallow):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        if not swallow:
            raise
    return "partial result"


async def main(swallow):
    try:
        return await asyncio.wait_for(work(swallow), timeout=0.001)
    except asyncio.TimeoutError:
        return "TimeoutError"


outcomes = [asyncio.run(main(swallow)) for swallow in (True, False)]
assert outcomes == ["partial result", "TimeoutError"]
print(outcomes)
