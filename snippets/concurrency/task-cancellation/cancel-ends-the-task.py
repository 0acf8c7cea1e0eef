import asyncio

states = []


async def main():
    task = asyncio.create_task(asyncio.Event().wait())
    await asyncio.sleep(0)
    states.append(asyncio.all_tasks() == {asyncio.current_task(), task})
    states.append(task.cancel())
    done = task.done()
    await asyncio.wait([task])
    states.append(task.cancelled())
    return done


done = asyncio.run(main())
assert states == [True, True, True] and done in (True, False)
print("done after cancel():", done)
assert done is True
