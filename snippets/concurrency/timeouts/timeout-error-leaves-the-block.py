# /// script
# requires-python = ">=3.11"
# ///
import asyncio


async def main():
    seen = []
    try:
        async with asyncio.timeout(0.001) as scope:
            try:
                await asyncio.sleep(0)
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                seen.append("CancelledError")
                raise
    except TimeoutError:
        seen.append("TimeoutError")
    return seen, scope.expired(), asyncio.current_task().cancelling()


seen, expired, cancelling = asyncio.run(main())
assert seen == ["CancelledError", "TimeoutError"]
assert (expired, cancelling) == (True, 0)
print(seen)
