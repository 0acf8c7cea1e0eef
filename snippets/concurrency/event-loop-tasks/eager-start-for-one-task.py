# /// script
# requires-python = ">=3.14"
# ///
import asyncio

log = []


async def work(name):
    log.append(name)


async def main():
    tasks = [
        asyncio.create_task(work("by default")),
        asyncio.create_task(work("eager"), eager_start=True),
    ]
    log.append("created")
    await asyncio.gather(*tasks)


asyncio.run(main())
assert log == ["eager", "created", "by default"]
print(log)
