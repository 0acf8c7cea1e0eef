import asyncio


class Connection:
    def __init__(self, log, connect):
        self.log, self.connect = log, connect

    async def __aenter__(self):
        self.log.append("connect")
        await self.connect()

    async def __aexit__(self, *exception):
        self.log.append("close")


async def refuse():
    raise ValueError("refused")


async def hang():
    await asyncio.Event().wait()


async def succeed():
    pass


async def log_of(connect):
    log = []

    async def use():
        async with Connection(log, connect):
            log.append("block")

    task = asyncio.create_task(use())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    log.append("cancelled" if task.cancelled() else repr(task.exception()))
    return log


assert asyncio.run(log_of(refuse)) == ["connect", "ValueError('refused')"]
assert asyncio.run(log_of(hang)) == ["connect", "cancelled"]
assert asyncio.run(log_of(succeed)) == ["connect", "block", "close", "None"]
print(asyncio.run(log_of(refuse)))
