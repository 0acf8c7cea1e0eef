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
    counts = waiting, sum(task.done() for task in tasks), threading.active_count()
    release.set()
    await asyncio.gather(*tasks)
    return counts


waiting, done, threads = asyncio.run(main())
assert (waiting, done) == (10_000, 0)
assert threads >= 10_000
