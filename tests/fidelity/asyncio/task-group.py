# shows: a failed assert in a task group comes as a group
# python: >=3.11
# ends: refuted|raised
import asyncio

x = 1


async def f():
    assert x == 2


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(f())


asyncio.run(main())
