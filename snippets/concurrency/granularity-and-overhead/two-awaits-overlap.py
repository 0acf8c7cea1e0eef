import asyncio

log = []


async def fetch(name):
    log.append(f"start {name}")
    log.append(await asyncio.sleep(0, f"end {name}"))


async def main():
    await fetch("a")
    await fetch("b")


asyncio.run(main())
assert sorted(log) == ["end a", "end b", "start a", "start b"]
assert log[:2] == ["start a", "start b"]
