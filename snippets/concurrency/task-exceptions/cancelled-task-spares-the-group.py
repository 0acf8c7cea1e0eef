# /// script
# requires-python = ">=3.11"
# ///
import asyncio


log = []


async def wait(name, release):
    log.append(f"{name} waits")
    await release.wait()
    log.append(f"{name} goes on")


async def main():
    release = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        one = group.create_task(wait("one", asyncio.Event()))
        other = group.create_task(wait("other", release))
        await asyncio.sleep(0)
        one.cancel()
        await asyncio.wait([one])
        release.set()
    return one.cancelled(), other.done()


outcome = asyncio.run(main())
assert outcome == (True, True)
assert log == ["one waits", "other waits", "other goes on"]
print(log)
