import asyncio


async def main():
    release = asyncio.Event()
    one = asyncio.create_task(asyncio.Event().wait())
    other = asyncio.create_task(release.wait())
    asyncio.get_running_loop().call_soon(one.cancel)
    outcome = "nothing raised"
    try:
        await asyncio.gather(one, other)
    except asyncio.CancelledError:
        outcome = "CancelledError"
    upwards = other.done()
    release.set()
    await other

    children = [asyncio.create_task(asyncio.Event().wait()) for _ in range(2)]
    together = asyncio.gather(*children)
    asyncio.get_running_loop().call_soon(together.cancel)
    try:
        await together
    except asyncio.CancelledError:
        pass
    return outcome, upwards, [child.cancelled() for child in children]


outcome, upwards, downwards = asyncio.run(main())
assert (outcome, upwards) == ("CancelledError", False)
assert downwards == [True, True]
print(f"one child: {outcome}, the other done: {upwards}; the whole: {downwards}")
