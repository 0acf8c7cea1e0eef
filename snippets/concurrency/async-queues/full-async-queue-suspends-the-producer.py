import asyncio

log = []


async def produce(queue):
    for number in (1, 2, 3):
        await queue.put(number)
        log.append(f"put {number}")


async def main():
    queue = asyncio.Queue(maxsize=2)
    producer = asyncio.create_task(produce(queue))
    await asyncio.wait([producer], timeout=0.001)
    log.append(f"take {await queue.get()}")
    await producer


asyncio.run(main())
assert log == ["put 1", "put 2", "take 1", "put 3"]
print(log)
