import asyncio

END = None
taken = []


async def consume(queue):
    while (item := await queue.get()) is not END:
        taken.append(item)
        await asyncio.sleep(0)


async def main():
    queue = asyncio.Queue()
    consumers = [asyncio.create_task(consume(queue)) for _ in range(3)]
    for item in (1, 2, 3, 4, END, END, END):
        await queue.put(item)
    await asyncio.gather(*consumers)
    return queue.empty()


empty = asyncio.run(main())
assert sorted(taken) == [1, 2, 3, 4]
assert empty is True
print(sorted(taken))
