import asyncio

log = []


async def worker():
    try:
        await asyncio.Event().wait()
    except Exception:
        log.append("except Exception")
    except BaseException as error:
        log.append(type(error).__name__)
        raise


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    return task.cancelled()


assert asyncio.run(main()) is True
assert asyncio.CancelledError.__bases__ == (BaseException,)
assert log == ["CancelledError"]
print(log)
