import asyncio


async def fail():
    raise ValueError("bad input")


async def main():
    task = asyncio.create_task(fail())
    raised = []
    for _ in range(2):
        try:
            await task
        except ValueError as error:
            raised.append(error)
    return raised, task.done(), task.exception()


raised, done, stored = asyncio.run(main())
assert (done, repr(stored)) == (True, "ValueError('bad input')")
assert [error is stored for error in raised] == [True, True]
print(repr(stored), len(raised))
