import asyncio

log = []


class Countdown:
    left = 2

    def __aiter__(self):
        return self

    async def __anext__(self):
        log.append("ask")
        if self.left == 0:
            raise StopAsyncIteration
        self.left -= 1
        return self.left


async def main():
    async for number in Countdown():
        log.append(f"begin {number}")
        log.append(await asyncio.sleep(0, f"end {number}"))


asyncio.run(main())
assert log == ["ask", "begin 1", "end 1", "ask", "begin 0", "end 0", "ask"]
print(log)
