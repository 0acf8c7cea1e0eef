import asyncio

log = []


async def worker():
    try:
        await asyncio.Event().wait()
    except Exception:
        log.append("except Exception")
    except asyncio.CancelledError as error:
        log.append(f"CancelledError({error})")
        raise


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel("shutting down")
    await asyncio.wait([task])
    return task.cancelled()


cancelled = asyncio.run(main())
assert asyncio.CancelledError.__bases__ == (BaseException,)
assert log == ["CancelledError(shutting down)"]
assert cancelled is True
print(log)
