import asyncio


async def work(fails):
    try:
        await asyncio.Event().wait()
    finally:
        if fails:
            raise ValueError("clean-up failed")


async def main(fails):
    try:
        return await asyncio.wait_for(work(fails), timeout=0.001)
    except (asyncio.TimeoutError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


outcomes = [asyncio.run(main(fails)) for fails in (True, False)]
assert outcomes == ["ValueError: clean-up failed", "TimeoutError: "]
print(outcomes)
