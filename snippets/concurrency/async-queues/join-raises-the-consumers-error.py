import asyncio


async def consume(queue):
    item = await queue.get()
    raise ValueError(f"bad item {item}")


async def main():
    queue = asyncio.Queue()
    queue.put_nowait(1)
    joined, consumer = asyncio.create_task(queue.join()), asyncio.create_task(consume(queue))
    await asyncio.wait([consumer])
    done, _ = await asyncio.wait([joined], timeout=0.002)
    raised = [task.exception() for task in done]
    queue.task_done()
    return consumer.exception(), raised, await joined


error, raised, after_task_done = asyncio.run(main())
assert (repr(error), after_task_done) == ("ValueError('bad item 1')", None)
print("raised by join:", raised)
assert raised == [error]
