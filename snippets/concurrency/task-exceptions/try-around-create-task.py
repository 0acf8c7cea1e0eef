import asyncio


async def fail():
    raise ValueError("bad input")


async def main():
    caught = []
    try:
        task = asyncio.create_task(fail())
    except ValueError as error:
        caught.append(str(error))
    await asyncio.wait([task])
    return caught, str(task.exception())


caught, stored = asyncio.run(main())
assert stored == "bad input"
print(f"caught: {caught}, stored in the task: {stored}")
assert caught == ["bad input"]
