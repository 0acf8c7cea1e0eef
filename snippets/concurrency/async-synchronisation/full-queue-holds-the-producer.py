import asyncio

log = []


async def produce(queue):
    for number in (1, 2, 3):
        await queue.put(number)
        log.append(f"put {number}")


async def main():
    queue = asyncio.Queue(maxsize=2)
    producer = asyncio.create_task(produce(queue))
    for _ in range(10):
        await asyncio.sleep(0)
    before = log[:]
    taken = await queue.get()
    await producer
    return before, taken


before, taken = asyncio.run(main())

assert before == ["put 1", "put 2"]
assert taken == 1
assert log == ["put 1", "put 2", "put 3"]
print(before, log)
