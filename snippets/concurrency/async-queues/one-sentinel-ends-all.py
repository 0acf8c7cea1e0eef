import asyncio

END = None
taken = []


async def consume(queue):
    while (item := await queue.get()) is not END:
        taken.append(item)


async def main():
    queue = asyncio.Queue()
    consumers = [asyncio.create_task(consume(queue)) for _ in range(2)]
    for item in (1, 2, END):
        queue.put_nowait(item)
    done, pending = await asyncio.wait(consumers, timeout=0.002)
    for consumer in pending:
        consumer.cancel()
    return len(done), queue.qsize(), taken


ended, left, items = asyncio.run(main())
assert (left, items) == (0, [1, 2]) and 1 <= ended <= 2
print(f"consumers ended: {ended} of 2")
assert ended == 2
