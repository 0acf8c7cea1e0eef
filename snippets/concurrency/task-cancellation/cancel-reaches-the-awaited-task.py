import asyncio


async def outer(inner):
    await inner


async def main():
    inner = asyncio.create_task(asyncio.Event().wait())
    task = asyncio.create_task(outer(inner))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task, inner])
    return task.cancelled(), inner.cancelled()


outcome = asyncio.run(main())
assert outcome == (True, True)
print(outcome)
