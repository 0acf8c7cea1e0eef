import asyncio
import contextlib

log = []


@contextlib.asynccontextmanager
async def transaction(name):
    log.append(f"begin {name}")
    try:
        yield name.upper()
        log.append("commit")
    except ValueError as error:
        log.append(f"roll back: {error}")
        raise
    finally:
        await asyncio.sleep(0)
        log.append("release")


async def main():
    async with transaction("a") as name:
        log.append(name)
    try:
        async with transaction("b"):
            raise ValueError("bad row")
    except ValueError:
        log.append("raised")


asyncio.run(main())
assert log == ["begin a", "A", "commit", "release", "begin b", "roll back: bad row", "release", "raised"]
print(log)
