import asyncio
import threading

outcomes = []


def produce(queue):
    try:
        queue.put_nowait("item")
    except RuntimeError as error:
        outcomes.append(type(error).__name__)


async def main():
    queue = asyncio.Queue()
    consumer = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    producer = threading.Thread(target=produce, args=(queue,))
    producer.start()
    producer.join()
    done, _ = await asyncio.wait([consumer], timeout=0.001)
    outcomes.append(list(done))


# The loop is closed by hand, as `asyncio.run` would wait for the consumer left asleep, which is then reported.
loop = asyncio.new_event_loop()
loop.set_debug(True)
loop.slow_callback_duration = 60
loop.set_exception_handler(lambda loop, context: None)
loop.run_until_complete(main())
loop.close()

assert outcomes == ["RuntimeError", []]
print(outcomes)
