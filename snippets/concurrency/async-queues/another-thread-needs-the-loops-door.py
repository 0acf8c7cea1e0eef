import asyncio
import threading

outcomes = []


def produce(loop, queues):
    try:
        queues[0].put_nowait("put directly")
    except RuntimeError as error:
        outcomes.append(str(error))
    loop.call_soon_threadsafe(queues[1].put_nowait, "put by the loop")


async def main():
    queues = [asyncio.Queue(), asyncio.Queue()]
    consumers = [asyncio.create_task(queue.get()) for queue in queues]
    await asyncio.sleep(0)
    loop = asyncio.get_running_loop()
    # The consumer that is left asleep would be reported when its task is destroyed.
    loop.set_exception_handler(lambda loop, context: None)
    producer = threading.Thread(target=produce, args=(loop, queues))
    producer.start()
    outcomes.append(await consumers[1])
    producer.join()
    outcomes.append(consumers[0].done())


asyncio.run(main(), debug=True)
assert outcomes == [
    "Non-thread-safe operation invoked on an event loop other than the current one",
    "put by the loop",
    False,
]
print(outcomes)
