# shows: an assert that fails in a task is raised where it is awaited
# ends: refuted
import asyncio


async def f(n):
    assert n == 2, "in a task"


async def main():
    await asyncio.create_task(f(1))


asyncio.run(main())
