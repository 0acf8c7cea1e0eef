import asyncio

log = []


async def consume(queue, name):
    while True:
        item = await queue.get()
        log.append((name, item))
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=1)
    consumers = [asyncio.create_task(consume(queue, name)) for name in "ab"]
    for item in (1, 2, 3, 4):
        await queue.put(item)
    await queue.join()
    return len(consumers)


consumers = asyncio.run(main())
assert consumers == 2
assert sorted(item for _, item in log) == [1, 2, 3, 4]
assert {name for name, _ in log} == {"a", "b"}
print(sorted(item for _, item in log))
