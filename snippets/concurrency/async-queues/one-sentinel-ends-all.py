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
    return len(done), len(pending), queue.qsize()


ended, waiting, left = asyncio.run(main())
assert (ended + waiting, left, taken) == (2, 0, [1, 2]) and ended > 0
print(f"consumers ended: {ended} of {ended + waiting}")
assert waiting == 0
