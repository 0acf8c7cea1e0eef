import asyncio


async def answer():
    return 42


async def main():
    tasks = [asyncio.create_task(answer())]
    try:
        return [task in tasks async for task in asyncio.as_completed(tasks)]
    except TypeError as error:
        return type(error).__name__
    finally:
        assert await tasks[0] == 42


outcome = asyncio.run(main())
assert outcome in ([True], "TypeError")
print(outcome)
assert outcome == "TypeError"
