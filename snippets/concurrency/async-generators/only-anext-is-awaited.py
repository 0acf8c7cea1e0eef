import asyncio


class Countdown:
    def __init__(self, start):
        self.left = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.left:
            raise StopAsyncIteration
        self.left -= 1
        return self.left


async def main():
    iterator = aiter(Countdown(2))
    by_hand = [await anext(iterator), await anext(iterator), await anext(iterator, "exhausted")]
    return [value async for value in Countdown(3)], by_hand


values, by_hand = asyncio.run(main())
assert values == [2, 1, 0]
assert by_hand == [1, 0, "exhausted"]
print(values, by_hand)
