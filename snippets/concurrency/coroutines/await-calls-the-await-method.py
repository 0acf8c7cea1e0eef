import asyncio


class Pause:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "resumed"


class NoIterator:
    def __await__(self):
        return 42


class NoMethod:
    pass


async def outcome_of(thing):
    try:
        return await thing
    except TypeError as error:
        return type(error).__name__, "__await__" in str(error)


async def main():
    log = []
    asyncio.get_running_loop().call_soon(log.append, "loop runs on")
    log.append(await outcome_of(Pause()))
    return log, await outcome_of(NoIterator()), await outcome_of(NoMethod())


outcomes = asyncio.run(main())
assert outcomes == (["loop runs on", "resumed"], ("TypeError", True), ("TypeError", False))
print(outcomes)
