import asyncio


async def main():
    task = asyncio.create_task(asyncio.Event().wait())
    try:
        await asyncio.wait_for(task, timeout=0.001)
    except asyncio.TimeoutError:
        pass
    return task.cancelled()


cancelled = asyncio.run(main())
print(f"cancelled: {cancelled}")
assert cancelled is False
