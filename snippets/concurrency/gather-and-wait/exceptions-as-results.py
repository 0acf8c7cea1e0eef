import asyncio


async def succeed():
    return "result"


async def fail():
    raise ValueError("bad input")


async def main():
    stopped = asyncio.create_task(asyncio.Event().wait())
    stopped.cancel()
    return await asyncio.gather(fail(), stopped, succeed(), return_exceptions=True)


results = asyncio.run(main())
assert [type(result).__name__ for result in results] == ["ValueError", "CancelledError", "str"]
assert str(results[0]) == "bad input"
assert results[2] == "result"
print(results)
