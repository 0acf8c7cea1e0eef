# /// script
# requires-python = ">=3.13"
# ///
import asyncio


async def main():
    gate = asyncio.Event()

    async def last():
        await gate.wait()

    async def first():
        gate.set()

    names = {asyncio.create_task(last()): "last", asyncio.create_task(first()): "first"}
    return [names[task] async for task in asyncio.as_completed(names)]


order = asyncio.run(main())
assert order == ["first", "last"]
print(order)
