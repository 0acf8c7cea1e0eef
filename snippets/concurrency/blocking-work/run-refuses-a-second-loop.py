import asyncio


async def fetch():
    return "data"


def load():
    coroutine = fetch()
    try:
        return asyncio.run(coroutine)
    except RuntimeError as error:
        coroutine.close()
        return str(error)


async def main():
    return load(), await asyncio.to_thread(load)


outcomes = asyncio.run(main())
assert outcomes == ("asyncio.run() cannot be called from a running event loop", "data")
assert load() == "data"
print(outcomes)
