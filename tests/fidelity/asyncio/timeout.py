# shows: wait_for gives up
import asyncio


async def main():
    try:
        await asyncio.wait_for(asyncio.Event().wait(), 0.01)
    except asyncio.TimeoutError as error:
        seen = type(error).__name__
    assert seen == "TimeoutError"
    return seen


print(asyncio.run(main()))
