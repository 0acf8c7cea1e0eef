import asyncio

log = []


async def work():
    try:
        log.append("waiting")
        await asyncio.Event().wait()
        log.append("went on")
    except asyncio.CancelledError as error:
        log.append(f"CancelledError({error})")
        raise
    finally:
        log.append("cleaned up")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel("shutting down")
    await asyncio.wait([task])
    return task.cancelled()


assert asyncio.run(main()) is True
assert log == ["waiting", "CancelledError(shutting down)", "cleaned up"]
print(log)
