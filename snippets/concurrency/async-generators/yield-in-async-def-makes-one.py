import asyncio

log = []


async def pages():
    try:
        for number in (1, 2, 3):
            yield number
    finally:
        log.append("finally")


async def main():
    generator = pages()
    assert type(generator).__name__ == "async_generator"
    assert generator.__aiter__() is generator
    log.append(await generator.__anext__())
    async for number in generator:
        log.append(number)
        break
    log.append("before aclose")
    await generator.aclose()
    log.append("after aclose")


asyncio.run(main())
assert log == [1, 2, "before aclose", "finally", "after aclose"]
print(log)
