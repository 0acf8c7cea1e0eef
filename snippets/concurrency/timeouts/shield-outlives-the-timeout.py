import asyncio


async def main():
    release = asyncio.Event()
    task = asyncio.create_task(release.wait())
    outcome = "nothing raised"
    try:
        await asyncio.wait_for(asyncio.shield(task), timeout=0.001)
    except asyncio.TimeoutError:
        outcome = "TimeoutError"
    running = not task.done()
    release.set()
    return outcome, running, await asyncio.wait_for(task, timeout=5)


outcome = asyncio.run(main())
assert outcome == ("TimeoutError", True, True)
print(outcome)
