import asyncio

log = []


async def worker():
    try:
        log.append("started")
        await asyncio.Event().wait()
    finally:
        log.append("cleaned up")


async def main():
    early = asyncio.create_task(worker())
    early.cancel()
    await asyncio.wait([early])
    before = log[:]
    late = asyncio.create_task(worker())
    await asyncio.sleep(0)
    late.cancel()
    await asyncio.wait([late])
    return before, early.cancelled(), late.cancelled()


outcome = asyncio.run(main())
assert outcome == ([], True, True)
assert log == ["started", "cleaned up"]
print(log)
