import asyncio

log = []


async def job(name):
    log.append(name)
    return name.upper()


async def main():
    awaited, wrapped = job("awaited"), job("wrapped")
    assert [type(coroutine).__name__ for coroutine in (awaited, wrapped)] == ["coroutine"] * 2
    assert await asyncio.sleep(0, log) == []
    return [await awaited, await asyncio.create_task(wrapped)]


assert asyncio.run(main()) == ["AWAITED", "WRAPPED"]
assert log == ["awaited", "wrapped"]
print(log)
