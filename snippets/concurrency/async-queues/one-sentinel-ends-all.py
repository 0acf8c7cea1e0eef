import asyncio

END = None


async def consume(queue):
    while await queue.get() is not END:
        pass


async def main():
    queue = asyncio.Queue()
    consumers = [asyncio.create_task(consume(queue)) for _ in range(2)]
    for item in (1, 2, END):
        queue.put_nowait(item)
    done, pending = await asyncio.wait(consumers, timeout=0.002)
    for consumer in pending:
        consumer.cancel()
    return len(done)


ended = asyncio.run(main())
print(f"consumers ended: {ended} of 2")
assert ended == 2
