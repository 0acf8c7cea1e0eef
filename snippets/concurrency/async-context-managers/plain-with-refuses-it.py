import asyncio

log = []


class Connection:
    async def __aenter__(self):
        log.append("open")

    async def __aexit__(self, *exception):
        log.append("close")


async def main():
    async with Connection():
        log.append("block")
    try:
        with Connection():
            log.append("block")
    except (TypeError, AttributeError) as error:
        log.append("__enter__" in str(error) or "context manager protocol" in str(error))


asyncio.run(main())
assert log == ["open", "block", "close", True]
print(log)
