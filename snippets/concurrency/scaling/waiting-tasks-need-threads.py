import asyncio
import threading


async def main():
    release, waiting = asyncio.Event(), 0

    async def operation():
        nonlocal waiting
        waiting += 1
        await release.wait()

    tasks = [asyncio.create_task(operation()) for _ in range(10_000)]
    await asyncio.sleep(0)
    counts = waiting, threading.active_count()
    release.set()
    await asyncio.gather(*tasks)
    return counts


waiting, threads = asyncio.run(main())
assert waiting == 10_000
assert threads >= 10_000
