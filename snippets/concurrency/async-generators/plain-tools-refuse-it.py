import asyncio


async def squares(count):
    for number in range(count):
        await asyncio.sleep(0)
        yield number * number


def loop_over(items):
    for item in items:
        return item


async def main():
    generator = squares(4)
    refused = []
    for tool in (loop_over, list, sum):
        try:
            refused.append(tool(generator))
        except TypeError as error:
            refused.append(str(error))
    return refused, [square async for square in generator if square % 2 == 0]


refused, even = asyncio.run(main())
assert refused == ["'async_generator' object is not iterable"] * 3
assert even == [0, 4]
print(refused[0], even)
