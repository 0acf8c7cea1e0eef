import asyncio

log = []


async def job(name):
    log.append(name)
    return name.upper()


async def main():
    awaited, wrapped = job("awaited"), job("wrapped")
    await asyncio.sleep(0)
    assert [type(coroutine).__name__ for coroutine in (awaited, wrapped)] == ["coroutine"] * 2
    assert log == []
    return [await awaited, await asyncio.create_task(wrapped)]


assert asyncio.run(main()) == ["AWAITED", "WRAPPED"]
assert log == ["awaited", "wrapped"]
print(log)
