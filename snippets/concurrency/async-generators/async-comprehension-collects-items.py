import asyncio


async def squares(count):
    for number in range(count):
        yield number * number


async def main():
    even = [square async for square in squares(4) if square % 2 == 0]
    return even, {number async for number in squares(3)}


collected = asyncio.run(main())
assert collected == ([0, 4], {0, 1, 4})
print(collected[0])
