import asyncio


async def main():
    release = asyncio.Event()
    task = asyncio.create_task(release.wait())
    done, pending = await asyncio.wait([task], timeout=0.001)
    state = done, pending == {task}, task.done()
    release.set()
    return state, await task


outcome = asyncio.run(main())
assert outcome == ((set(), True, False), True)
print(outcome)
