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
    await asyncio.sleep(0)
    log.append("consumers wait")
    for item in (1, 2, 3, 4):
        await queue.put(item)
    await queue.join()
    for consumer in consumers:
        consumer.cancel()


asyncio.run(main())
assert log[0] == "consumers wait"
assert sorted(item for _, item in log[1:]) == [1, 2, 3, 4]
assert {name for name, _ in log[1:]} == {"a", "b"}
print(sorted(item for _, item in log[1:]))
