import asyncio


async def main():
    task = asyncio.create_task(asyncio.Event().wait())
    await asyncio.sleep(0)
    task.cancel()
    return task.done()


done = asyncio.run(main())
print("done after cancel():", done)
assert done is True
