import asyncio
import warnings


async def job():
    return "result"


async def main():
    coroutine = job()
    try:
        done, pending = await asyncio.wait([coroutine])
        return [task.result() for task in done]
    except TypeError:
        coroutine.close()
        return "refused"


with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    outcome = asyncio.run(main())
assert outcome in (["result"], "refused")
print(outcome)
assert outcome == ["result"]
