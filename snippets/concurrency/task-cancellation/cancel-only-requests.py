import asyncio

started = []


async def work():
    started.append("work")
    await asyncio.Event().wait()


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    states = [task.cancel(), task.done()]
    await asyncio.wait([task])
    return states + [task.done(), task.cancelled(), task.cancel()]


states = asyncio.run(main())
assert started == ["work"]
assert states == [True, False, True, True, False]
print("done after cancel():", states[1], "after waiting:", states[2])
