import asyncio


async def fetch(name, log):
    log.append(f"start {name}")
    await asyncio.sleep(0)
    log.append(f"end {name}")


async def in_a_row(log):
    await fetch("a", log)
    await fetch("b", log)


async def gathered(log):
    await asyncio.gather(fetch("a", log), fetch("b", log))


async def tasks_in_a_row(log):
    first, second = asyncio.create_task(fetch("a", log)), asyncio.create_task(fetch("b", log))
    await first
    await second


def log_of(run):
    log = []
    asyncio.run(run(log))
    return log


assert log_of(in_a_row) == ["start a", "end a", "start b", "end b"]
assert log_of(gathered) == ["start a", "start b", "end a", "end b"]
assert log_of(tasks_in_a_row) == ["start a", "start b", "end a", "end b"]
