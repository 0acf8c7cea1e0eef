import asyncio

log = []


async def main():
    task = asyncio.create_task(asyncio.Event().wait())
    try:
        await asyncio.wait_for(task, timeout=0.001)
    except asyncio.TimeoutError as error:
        log.append(type(error).__name__)
        return task.done()


done = asyncio.run(main())
assert log == ["TimeoutError"] and type(done) is bool
print("ended:", done)
assert done is False
