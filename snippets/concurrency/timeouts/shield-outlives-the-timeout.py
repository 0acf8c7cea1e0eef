import asyncio


async def main():
    release = asyncio.Event()
    task = asyncio.create_task(release.wait())
    try:
        outcome = await asyncio.wait_for(asyncio.shield(task), timeout=0.001)
    except asyncio.TimeoutError:
        outcome = "timed out"
    running = not task.done()
    release.set()
    return outcome, running, await asyncio.wait_for(task, timeout=5)


outcome = asyncio.run(main())
assert outcome == ("timed out", True, True)
print(outcome)
