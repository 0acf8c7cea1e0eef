import asyncio


async def main():
    queue = asyncio.Queue()
    for item in (1, 2):
        queue.put_nowait(item)
    joined = asyncio.create_task(queue.join())
    states = []
    for act in (queue.get_nowait, queue.get_nowait, queue.task_done, queue.task_done):
        act()
        await asyncio.wait([joined], timeout=0.001)
        states.append((queue.empty(), joined.done()))
    return states


states = asyncio.run(main())
assert states == [(False, False), (True, False), (True, False), (True, True)]
print(states)
