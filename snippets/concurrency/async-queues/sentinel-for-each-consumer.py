import asyncio

END = None


async def consume(queue):
    while await queue.get() is not END:
        pass


async def ended_after(sentinels):
    queue = asyncio.Queue()
    consumers = [asyncio.create_task(consume(queue)) for _ in range(3)]
    for item in [1, 2, 3, 4] + [END] * sentinels:
        queue.put_nowait(item)
    done, pending = await asyncio.wait(consumers, timeout=0.002)
    for consumer in pending:
        consumer.cancel()
    return len(done), queue.qsize()


outcomes = [asyncio.run(ended_after(sentinels)) for sentinels in (1, 2, 3)]
assert outcomes == [(1, 0), (2, 0), (3, 0)]
print("consumers ended:", [ended for ended, _ in outcomes])
