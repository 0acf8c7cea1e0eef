import asyncio

handled = []


async def produce(queue, stop):
    number = 0
    while not stop.is_set():
        await queue.put(number)
        number += 1
        if number == 5:
            stop.set()
    return number


async def consume(queue):
    while True:
        item = await queue.get()
        handled.append(await asyncio.sleep(0, item))
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    stop = asyncio.Event()
    consumers = [asyncio.create_task(consume(queue)) for _ in range(2)]
    produced = await produce(queue, stop)
    unfinished = produced - len(handled)
    await queue.join()
    for consumer in consumers:
        consumer.cancel()
    await asyncio.wait(consumers)
    return produced, unfinished, [consumer.cancelled() for consumer in consumers]


outcome = asyncio.run(main())
assert outcome == (5, 3, [True, True])
assert sorted(handled) == [0, 1, 2, 3, 4]
print(outcome, sorted(handled))
