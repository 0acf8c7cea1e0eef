import asyncio

log = []


async def job():
    log.append("started")


async def main():
    coroutine = job()
    await asyncio.sleep(0)
    seen = log[:]
    coroutine.close()
    return seen


seen = asyncio.run(main())
print(f"after the call: {seen}")
assert seen == ["started"]
