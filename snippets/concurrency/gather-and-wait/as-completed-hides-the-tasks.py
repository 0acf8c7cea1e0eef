import asyncio


async def answer():
    return 42


async def main():
    tasks = [asyncio.create_task(answer())]
    try:
        async for task in asyncio.as_completed(tasks):
            return "iterated"
    except TypeError as error:
        await asyncio.gather(*tasks)
        return type(error).__name__


outcome = asyncio.run(main())
print(outcome)
assert outcome == "TypeError"
