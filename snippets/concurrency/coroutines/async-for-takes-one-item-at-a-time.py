import asyncio

log = []


class Countdown:
    left = 2

    def __aiter__(self):
        return self

    async def __anext__(self):
        log.append("ask")
        await asyncio.sleep(0)
        if self.left == 0:
            raise StopAsyncIteration
        self.left -= 1
        return self.left


async def other():
    log.append("other task")


async def main():
    task = asyncio.create_task(other())
    async for number in Countdown():
        log.append(f"begin {number}")
        await asyncio.sleep(0)
        log.append(f"end {number}")
    await task


asyncio.run(main())

assert log == ["ask", "other task", "begin 1", "end 1", "ask", "begin 0", "end 0", "ask"]
print(log)
