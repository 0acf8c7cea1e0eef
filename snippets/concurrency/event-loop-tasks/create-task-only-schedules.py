import asyncio

log = []


async def job(name):
    log.append(name)


async def main():
    tasks = [asyncio.create_task(job(name)) for name in "ab"]
    log.append("created")
    await asyncio.sleep(0)
    log.append("after the suspension")
    return [task.done() for task in tasks]


assert asyncio.run(main()) == [True, True]
assert log == ["created", "a", "b", "after the suspension"]
print(log)
