import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("item")
    joined = asyncio.create_task(queue.join())
    taken, empty = queue.get_nowait(), queue.empty()
    done, _ = await asyncio.wait([joined], timeout=0.001)
    queue.task_done()
    return taken, empty, done == {joined}, await joined


taken, empty, joined_when_empty, after_task_done = asyncio.run(main())
assert (taken, empty, after_task_done) == ("item", True, None)
print("joined when the queue was empty:", joined_when_empty)
assert joined_when_empty
