import asyncio

log = []


class Connection:
    async def __aenter__(self):
        await asyncio.sleep(0)
        log.append("open")
        return "target"

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0)
        log.append(f"close after {error!r}")


async def other():
    for step in (1, 2):
        log.append(f"other {step}")
        await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(other())
    async with Connection() as target:
        log.append(target)
    await task


asyncio.run(main())
assert log == ["other 1", "open", "target", "other 2", "close after None"]
print(log)
