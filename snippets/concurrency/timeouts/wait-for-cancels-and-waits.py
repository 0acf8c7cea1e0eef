import asyncio

log = []


async def work():
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        log.append("cancelled")
        raise
    finally:
        await asyncio.sleep(0.001)
        log.append("cleaned up")


async def main():
    try:
        await asyncio.wait_for(work(), timeout=0.001)
    except asyncio.TimeoutError:
        log.append("TimeoutError")


asyncio.run(main())
assert log == ["cancelled", "cleaned up", "TimeoutError"]
print(log)
