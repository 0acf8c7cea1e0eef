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


one_by_one, together = [], []
asyncio.run(in_a_row(one_by_one))
asyncio.run(gathered(together))
assert one_by_one == ["start a", "end a", "start b", "end b"]
assert together == ["start a", "start b", "end a", "end b"]
