import asyncio

log = []


async def pages():
    try:
        for number in (1, 2, 3):
            await asyncio.sleep(0)
            yield number
    finally:
        await asyncio.sleep(0)
        log.append("cleaned up")


async def main():
    generator = pages()
    kind = type(generator).__name__
    own = aiter(generator) is generator
    first = await anext(generator)
    async for second in generator:
        break
    before = log[:]
    await generator.aclose()
    return kind, own, first, second, before


kind, own, first, second, before = asyncio.run(main())

assert (kind, own) == ("async_generator", True)
assert (first, second) == (1, 2)
assert before == []
assert log == ["cleaned up"]
print(kind, first, second, before, log)
