import asyncio

log = []


async def fail():
    log.append("task runs")
    raise ValueError("bad input")


async def main():
    try:
        task = asyncio.create_task(fail())
        log.append("created")
    except ValueError:
        log.append("caught around create_task")
    try:
        await task
    except ValueError:
        log.append("caught around await")


asyncio.run(main())
assert log == ["created", "task runs", "caught around await"]
print(log)
