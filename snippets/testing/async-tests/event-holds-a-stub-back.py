import asyncio

log = []


async def serve(fetch):
    log.append("waiting")
    log.append(await fetch())


async def main():
    release = asyncio.Event()

    async def stub():
        await release.wait()
        return "data"

    task = asyncio.create_task(serve(stub))
    await asyncio.sleep(0)
    between = (list(log), task.done())
    release.set()
    await asyncio.wait_for(task, 8)
    return between


between = asyncio.run(main())
assert between == (["waiting"], False)
assert log == ["waiting", "data"]
print(between, log)
