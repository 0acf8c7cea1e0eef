import asyncio


async def main():
    release = asyncio.Event()
    one = asyncio.create_task(asyncio.Event().wait())
    other = asyncio.create_task(release.wait())
    asyncio.get_running_loop().call_soon(one.cancel)
    try:
        await asyncio.gather(one, other)
        outcome = "returned"
    except asyncio.CancelledError:
        outcome = "CancelledError"
    running = not other.done()
    release.set()
    return outcome, running, await other


outcome = asyncio.run(main())
assert outcome == ("CancelledError", True, True)
print(outcome)
