import asyncio

caught = []


async def worker():
    try:
        await asyncio.Event().wait()
    except Exception as error:
        caught.append(type(error).__name__)


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])


asyncio.run(main())
print(caught)
assert caught == ["CancelledError"]
