import asyncio


async def consume(queue, fails):
    item = await queue.get()
    if fails:
        raise ValueError(f"bad item {item}")
    queue.task_done()


async def main(fails):
    queue = asyncio.Queue()
    queue.put_nowait(1)
    consumer = asyncio.create_task(consume(queue, fails))
    joined = asyncio.create_task(queue.join())
    await asyncio.wait([joined], timeout=0.002)
    joined.cancel()
    return joined.done(), consumer.done(), repr(consumer.exception())


assert asyncio.run(main(fails=True)) == (False, True, "ValueError('bad item 1')")
assert asyncio.run(main(fails=False)) == (True, True, "None")
print(asyncio.run(main(fails=True)))
