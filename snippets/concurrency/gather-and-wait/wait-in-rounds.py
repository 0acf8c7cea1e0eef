import asyncio


async def job(name, start):
    await start.wait()
    return name


async def main():
    starts = {name: asyncio.Event() for name in "abc"}
    pending = {asyncio.create_task(job(name, start)) for name, start in starts.items()}
    rounds = []
    for name in "bca":
        starts[name].set()
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        rounds.append(([task.result() for task in done], len(pending)))
    return rounds


rounds = asyncio.run(main())
assert rounds == [(["b"], 2), (["c"], 1), (["a"], 0)]
print(rounds)
