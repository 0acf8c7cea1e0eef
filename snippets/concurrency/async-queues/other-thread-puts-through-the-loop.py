import asyncio
import threading


async def main():
    loop = asyncio.get_running_loop()
    queue = asyncio.Queue()
    consumer = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    producer = threading.Thread(target=loop.call_soon_threadsafe, args=(queue.put_nowait, "item"))
    producer.start()
    return await consumer, queue.qsize()


outcome = asyncio.run(main(), debug=True)
assert outcome == ("item", 0)
print(outcome)
