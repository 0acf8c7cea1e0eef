import asyncio

log = []


async def job(name):
    log.append(name)
    return name.upper()


async def main():
    awaited, wrapped = job("awaited"), job("wrapped")
    await asyncio.sleep(0)
    before = log[:]
    results = [await awaited, await asyncio.create_task(wrapped)]
    return type(awaited).__name__, before, results


kind, before, results = asyncio.run(main())

assert kind == "coroutine"
assert before == []
assert log == ["awaited", "wrapped"]
assert results == ["AWAITED", "WRAPPED"]
print(before, log)
