import asyncio


async def main():
    try:
        await asyncio.wait_for(asyncio.Event().wait(), timeout=0.001)
    except TimeoutError:
        return "caught"
    except Exception:
        return "not caught"


outcome = asyncio.run(main())
print(outcome)
assert outcome == "caught"
