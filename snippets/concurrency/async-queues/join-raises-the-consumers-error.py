import asyncio


async def consume(queue):
    item = await queue.get()
    raise ValueError(f"bad item {item}")


async def main():
    queue = asyncio.Queue()
    queue.put_nowait(1)
    consumer = asyncio.create_task(consume(queue))
    try:
        await asyncio.wait_for(queue.join(), timeout=0.002)
        return "joined"
    except asyncio.TimeoutError:
        return f"still waiting; consumer: {consumer.exception()!r}"
    except ValueError as error:
        return str(error)


outcome = asyncio.run(main())
print(outcome)
assert outcome == "bad item 1"
