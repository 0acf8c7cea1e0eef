import asyncio

handled = []


async def consume(queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(0)
        handled.append(item)
        queue.task_done()


async def main(drain):
    handled.clear()
    queue = asyncio.Queue()
    for number in range(5):
        queue.put_nowait(number)
    consumer = asyncio.create_task(consume(queue))
    await asyncio.sleep(0)
    if drain:
        await queue.join()
    consumer.cancel()
    await asyncio.wait([consumer])
    return handled.copy(), queue.qsize()


assert asyncio.run(main(drain=True)) == ([0, 1, 2, 3, 4], 0)
assert asyncio.run(main(drain=False)) == ([], 4)
print("handled:", handled, "of 5")
