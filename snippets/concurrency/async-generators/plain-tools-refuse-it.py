import asyncio


async def squares(count):
    for number in range(count):
        await asyncio.sleep(0)
        yield number * number


async def main():
    generator = squares(4)
    try:
        collected = list(generator)
    except TypeError as error:
        collected = f"TypeError: {error}"
    return collected, [square async for square in generator if square % 2 == 0]


refused, even = asyncio.run(main())
assert refused == "TypeError: 'async_generator' object is not iterable"
assert even == [0, 4]
print(refused, even)
