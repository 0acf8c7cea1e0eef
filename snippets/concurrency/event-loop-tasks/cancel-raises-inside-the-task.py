import asyncio

log = []


async def obedient():
    try:
        await asyncio.Event().wait()
    finally:
        log.append("cleaned up")


async def stubborn():
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        log.append("swallowed")
    return "result"


async def main():
    tasks = [asyncio.create_task(obedient()), asyncio.create_task(stubborn())]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    before = log[:]
    await asyncio.wait(tasks)
    return before, [task.cancelled() for task in tasks], tasks[1].result()


before, cancelled, result = asyncio.run(main())

assert before == []
assert log == ["cleaned up", "swallowed"]
assert cancelled == [True, False]
assert result == "result"
print(log, cancelled, result)
