import asyncio


async def stubborn(raise_again):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        if raise_again:
            raise
    return "result"


async def main(raise_again):
    task = asyncio.create_task(stubborn(raise_again))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    return task.cancelled(), task.cancelled() or task.result()


outcomes = [asyncio.run(main(raise_again)) for raise_again in (False, True)]
assert outcomes == [(False, "result"), (True, True)]
print(outcomes)
