import asyncio
import warnings


class Countdown:
    left = 3

    async def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.left:
            raise StopAsyncIteration
        self.left -= 1
        return self.left


async def main():
    try:
        return [value async for value in Countdown()]
    except TypeError as error:
        return f"TypeError: {error}"


with warnings.catch_warnings():
    warnings.simplefilter("ignore", RuntimeWarning)
    outcome = asyncio.run(main())
assert outcome == [2, 1, 0] or "__aiter__" in outcome
print(outcome)
assert outcome == [2, 1, 0]
