# /// script
# requires-python = ">=3.13"
# ///
import asyncio

taken = []


async def consume(queue):
    try:
        while True:
            taken.append(await queue.get())
    except asyncio.QueueShutDown:
        return "shut down"


async def main():
    queue = asyncio.Queue()
    consumers = [asyncio.create_task(consume(queue)) for _ in range(3)]
    for item in (1, 2):
        queue.put_nowait(item)
    queue.shutdown()
    return await asyncio.gather(*consumers)


outcomes = asyncio.run(main())
assert sorted(taken) == [1, 2]
assert outcomes == ["shut down", "shut down", "shut down"]
print(outcomes)
