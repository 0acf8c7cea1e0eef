import asyncio

log = []


class Connection:
    async def __aenter__(self):
        log.append("open")

    async def __aexit__(self, kind, error, traceback):
        log.append(kind.__name__)
        await asyncio.sleep(0)
        log.append("closed")


async def work():
    async with Connection():
        await asyncio.Event().wait()
        log.append("went on")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    log.append(f"task done: {task.done()}")
    await asyncio.wait([task])
    return task.cancelled()


assert asyncio.run(main()) is True
assert log == ["open", "CancelledError", "task done: False", "closed"]
print(log)
