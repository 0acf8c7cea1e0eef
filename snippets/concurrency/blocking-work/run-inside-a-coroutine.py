import asyncio


async def fetch():
    return "data"


def load():
    coroutine = fetch()
    try:
        return asyncio.run(coroutine)
    except RuntimeError:
        coroutine.close()
        return "RuntimeError"


async def main():
    return load()


outcome = asyncio.run(main())
assert outcome in ("data", "RuntimeError")
print(outcome)
assert outcome == "data"
