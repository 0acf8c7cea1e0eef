import asyncio
import contextlib

log = []


@contextlib.asynccontextmanager
async def transaction():
    try:
        yield
        log.append("commit")
    except ValueError as error:
        log.append(f"roll back: {error}")
        raise
    finally:
        log.append(await asyncio.sleep(0, "release"))


async def log_of(error):
    log.clear()
    try:
        async with transaction():
            log.append("block")
            if error:
                raise error
    except ValueError:
        log.append("raised")
    return log.copy()


assert asyncio.run(log_of(None)) == ["block", "commit", "release"]
assert asyncio.run(log_of(ValueError("bad row"))) == ["block", "roll back: bad row", "release", "raised"]
print(log)
