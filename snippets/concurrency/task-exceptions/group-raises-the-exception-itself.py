# /// script
# requires-python = ">=3.11"
# ///
import asyncio


async def fail():
    raise ValueError("bad input")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail())


try:
    outcome = asyncio.run(main())
except Exception as error:
    outcome = type(error).__name__
    assert "ValueError('bad input')" in repr(error)
assert outcome in ("ValueError", "ExceptionGroup")
print(outcome)
assert outcome == "ValueError"
