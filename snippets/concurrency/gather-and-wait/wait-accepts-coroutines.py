import asyncio
import warnings

warnings.simplefilter("ignore", DeprecationWarning)


async def job():
    return "result"


async def main():
    coroutine = job()
    try:
        done, pending = await asyncio.wait([coroutine])
        return [task.result() for task in done]
    except TypeError as error:
        coroutine.close()
        return f"TypeError: {error}"


outcome = asyncio.run(main())
print(outcome)
assert outcome == ["result"]
