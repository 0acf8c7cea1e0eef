import asyncio
import warnings

warnings.simplefilter("ignore", RuntimeWarning)


class Countdown:
    def __init__(self, start):
        self.left = start

    async def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.left:
            raise StopAsyncIteration
        self.left -= 1
        return self.left


async def main():
    try:
        return [value async for value in Countdown(3)]
    except TypeError as error:
        return f"TypeError: {error}"


outcome = asyncio.run(main())
print(outcome)
assert outcome == [2, 1, 0]
