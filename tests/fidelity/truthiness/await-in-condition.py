# shows: an awaited value is asked for its truth once
import asyncio

calls = []


class Loud:
    def __bool__(self):
        calls.append(1)
        return True


async def value():
    return Loud()


async def main():
    assert await value()
    assert (await value()) or (await value())


asyncio.run(main())
print(len(calls))
assert len(calls) == 2
