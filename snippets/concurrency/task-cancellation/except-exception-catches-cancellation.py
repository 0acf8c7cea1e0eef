import asyncio

caught = []


async def worker():
    caught.append("waits")
    try:
        await asyncio.Event().wait()
    except Exception as error:
        caught.append(type(error).__name__)


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    assert task.cancel() is True
    await asyncio.wait([task])
    return task.cancelled()


cancelled = asyncio.run(main())
assert (cancelled, caught[0]) == (True, "waits")
print(caught)
assert caught == ["waits", "CancelledError"]
