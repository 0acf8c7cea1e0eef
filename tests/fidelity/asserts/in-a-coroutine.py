# shows: an assert in a coroutine
import asyncio


async def main():
    assert asyncio.current_task() is not None
    await asyncio.sleep(0)
    assert len(asyncio.all_tasks()) == 1
    return "done"


print(asyncio.run(main()))
