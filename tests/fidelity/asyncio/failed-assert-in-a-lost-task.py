# shows: an assert that fails in a task that nobody awaits is logged
# ends: refuted
import asyncio

x = 1


async def f():
    assert x == 2


async def main():
    task = asyncio.create_task(f())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("task is done", task.done(), "except nobody asks")
    task.exception()


asyncio.run(main())
