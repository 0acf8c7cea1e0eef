import asyncio


async def main():
    queue = asyncio.Queue()
    for item in (1, 2):
        queue.put_nowait(item)
    joined = asyncio.create_task(queue.join())
    states = []
    for _ in range(2):
        queue.get_nowait()
        queue.task_done()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        states.append(joined.done())
    try:
        queue.task_done()
    except ValueError as error:
        states.append(str(error))
    return states


states = asyncio.run(main())
assert states == [False, True, "task_done() called too many times"]
print(states)
