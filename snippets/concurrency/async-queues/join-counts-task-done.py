import asyncio


async def main():
    queue = asyncio.Queue()
    for item in (1, 2):
        queue.put_nowait(item)
    joined = asyncio.create_task(queue.join())
    states = []
    for act in (queue.get_nowait, queue.get_nowait, queue.task_done, queue.task_done):
        result = act()
        await asyncio.wait([joined], timeout=0.001)
        states.append((result, queue.empty(), joined.done()))
    return states


states = asyncio.run(main())
assert states == [(1, False, False), (2, True, False), (None, True, False), (None, True, True)]
print(states)
