import asyncio


async def main():
    task = asyncio.create_task(asyncio.Event().wait())
    await asyncio.sleep(0)
    states = [task.cancel(), task.done()]
    await asyncio.wait([task])
    return states + [task.done(), task.cancelled(), task.cancel()]


states = asyncio.run(main())
assert states == [True, False, True, True, False]
print("done after cancel():", states[1], "after waiting:", states[2])
