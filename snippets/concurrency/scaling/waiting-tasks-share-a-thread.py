import asyncio
import threading


async def main():
    release, threads, waiting = asyncio.Event(), set(), 0

    async def operation():
        nonlocal waiting
        waiting += 1
        await release.wait()
        waiting -= 1
        threads.add(threading.get_ident())

    tasks = [asyncio.create_task(operation()) for _ in range(10_000)]
    await asyncio.sleep(0)
    assert waiting == 10_000
    release.set()
    await asyncio.gather(*tasks)
    return threads, waiting


assert asyncio.run(main()) == ({threading.get_ident()}, 0)
