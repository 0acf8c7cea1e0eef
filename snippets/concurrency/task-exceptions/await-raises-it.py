import asyncio


async def fail():
    raise ValueError("bad input")


async def main():
    release = asyncio.Event()
    other = asyncio.create_task(release.wait())
    task = asyncio.create_task(fail())
    raised = []
    for _ in range(2):
        try:
            await task
        except ValueError as error:
            raised.append(error)
    release.set()
    return raised, task.exception(), await other


raised, stored, other = asyncio.run(main())
assert [error is stored for error in raised] == [True, True]
assert repr(stored) == "ValueError('bad input')"
assert other is True
print(repr(stored), len(raised))
