import asyncio


async def main():
    task = asyncio.create_task(asyncio.Event().wait())
    try:
        await asyncio.wait_for(task, timeout=0.001)
    except asyncio.TimeoutError:
        return task.done()


done = asyncio.run(main())
print("ended:", done)
assert done is False
