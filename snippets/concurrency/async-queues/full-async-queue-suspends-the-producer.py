import asyncio

log = []


async def produce(queue):
    for number in (1, 2, 3):
        await queue.put(number)
        log.append(f"put {number}")
    return "all put"


async def main():
    queue = asyncio.Queue(maxsize=2)
    producer = asyncio.create_task(produce(queue))
    await asyncio.wait([producer], timeout=0.001)
    log.append(f"take {queue.get_nowait()}")
    return await producer


outcome = asyncio.run(main())
assert log == ["put 1", "put 2", "take 1", "put 3"]
assert outcome == "all put"
print(log)
