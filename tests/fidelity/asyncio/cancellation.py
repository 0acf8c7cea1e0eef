# shows: a cancelled task raises in its awaiter
import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(60))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        seen = task.cancelled()
    assert seen is True
    return seen


print(asyncio.run(main()))
