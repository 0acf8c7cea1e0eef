import asyncio
import threading

log = []


async def consume(queue):
    log.append("waits")
    return await queue.get()


async def main():
    loop = asyncio.get_running_loop()
    queue = asyncio.Queue()
    consumer = asyncio.create_task(consume(queue))
    await asyncio.sleep(0)
    log.append("thread starts")
    producer = threading.Thread(target=loop.call_soon_threadsafe, args=(queue.put_nowait, "item"))
    producer.start()
    return await consumer, queue.qsize()


outcome = asyncio.run(main())
assert log == ["waits", "thread starts"]
assert outcome == ("item", 0)
print(outcome)
