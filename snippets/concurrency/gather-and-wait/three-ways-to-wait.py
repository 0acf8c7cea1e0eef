import asyncio


async def job(name, gates):
    await gates[name].wait()
    if name == "a":
        raise ValueError(name)
    gates["a" if name == "b" else "b"].set()
    return name


def jobs():
    gates = {name: asyncio.Event() for name in "abc"}
    gates["c"].set()
    return [asyncio.create_task(job(name, gates)) for name in "abc"]


async def main():
    gathered = await asyncio.gather(*jobs(), return_exceptions=True)
    completed = []
    for awaitable in asyncio.as_completed(jobs()):
        try:
            completed.append(await awaitable)
        except ValueError as error:
            completed.append(repr(error))
    tasks = jobs()
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    await asyncio.wait(tasks)
    return [repr(result) for result in gathered], completed, tasks[2] in done, repr(tasks[0].exception())


outcome = asyncio.run(main())
assert outcome == (["ValueError('a')", "'b'", "'c'"], ["c", "b", "ValueError('a')"], True, "ValueError('a')")
print(outcome[:2])
