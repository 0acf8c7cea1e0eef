import asyncio

finished = []


async def wait_for(event, name):
    await event.wait()
    finished.append(name)
    return name


async def set_off(event, name):
    event.set()
    finished.append(name)
    return name


async def fail(message):
    raise ValueError(message)


async def main():
    event = asyncio.Event()
    results = await asyncio.gather(wait_for(event, "a"), set_off(event, "b"))
    release = asyncio.Event()
    other = asyncio.create_task(wait_for(release, "other"))
    outcome = "nothing raised"
    try:
        await asyncio.gather(other, fail("first"), fail("second"))
    except ValueError as error:
        outcome = f"ValueError: {error}"
    done = other.done()
    release.set()
    return results, outcome, done, await other


results, outcome, done, other = asyncio.run(main())

assert results == ["a", "b"]
assert finished == ["b", "a", "other"]
assert outcome == "ValueError: first"
assert (done, other) == (False, "other")
print(results, outcome, other)
