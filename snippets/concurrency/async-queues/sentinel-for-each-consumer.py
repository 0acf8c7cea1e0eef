import asyncio

END = None


async def consume(queue, taken, puts_back):
    while (item := await queue.get()) is not END:
        taken.append(item)
    if puts_back:
        queue.put_nowait(END)


async def ended_after(sentinels, puts_back=False):
    queue, taken = asyncio.Queue(), []
    consumers = [asyncio.create_task(consume(queue, taken, puts_back)) for _ in range(3)]
    for item in [1, 2, 3, 4] + [END] * sentinels:
        queue.put_nowait(item)
    done, pending = await asyncio.wait(consumers, timeout=0.002)
    return len(done), len(pending), taken


outcomes = [asyncio.run(ended_after(sentinels)) for sentinels in (1, 2, 3)]
assert outcomes == [(1, 2, [1, 2, 3, 4]), (2, 1, [1, 2, 3, 4]), (3, 0, [1, 2, 3, 4])]
assert asyncio.run(ended_after(1, puts_back=True)) == (3, 0, [1, 2, 3, 4])
print("consumers ended:", [ended for ended, *_ in outcomes])
