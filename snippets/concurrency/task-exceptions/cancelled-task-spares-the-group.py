# /// script
# requires-python = ">=3.11"
# ///
import asyncio


async def main():
    release = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        one = group.create_task(asyncio.Event().wait())
        other = group.create_task(release.wait())
        await asyncio.sleep(0)
        one.cancel()
        await asyncio.wait([one])
        release.set()
    return one.cancelled(), other.result()


outcome = asyncio.run(main())
assert outcome == (True, True)
print(outcome)
