import asyncio


async def consume(queue):
    item = await queue.get()
    raise ValueError(f"bad item {item}")


async def main():
    queue = asyncio.Queue()
    queue.put_nowait(1)
    consumer = asyncio.create_task(consume(queue))
    joined = asyncio.create_task(queue.join())
    done, pending = await asyncio.wait([consumer, joined], return_when=asyncio.FIRST_COMPLETED)
    joined.cancel()
    return done == {consumer}, pending == {joined}, repr(consumer.exception())


outcome = asyncio.run(main())
assert outcome == (True, True, "ValueError('bad item 1')")
print(outcome)
