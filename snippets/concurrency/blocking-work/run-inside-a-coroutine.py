import asyncio


async def fetch():
    return "data"


def load():
    coroutine = fetch()
    try:
        return asyncio.run(coroutine)
    except RuntimeError as error:
        coroutine.close()
        return f"RuntimeError: {error}"


async def main():
    return load()


outcome = asyncio.run(main())
print(outcome)
assert outcome == "data"
