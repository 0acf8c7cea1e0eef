import asyncio


async def fetch():
    return "data"


def load():
    return asyncio.run(fetch())


async def main():
    outcomes = []
    for run in (asyncio.run, asyncio.get_running_loop().run_until_complete):
        coroutine = fetch()
        try:
            run(coroutine)
        except RuntimeError as error:
            coroutine.close()
            outcomes.append(str(error))
    outcomes.append(await asyncio.to_thread(load))
    return outcomes


outcomes = asyncio.run(main())
assert outcomes == [
    "asyncio.run() cannot be called from a running event loop",
    "This event loop is already running",
    "data",
]
print(outcomes)
