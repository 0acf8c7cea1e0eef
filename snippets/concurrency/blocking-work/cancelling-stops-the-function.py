import asyncio
import threading

log = []
started, release = threading.Event(), threading.Event()


def work():
    started.set()
    release.wait(timeout=5)
    log.append("worked on after the timeout")


async def main():
    call = asyncio.create_task(asyncio.to_thread(work))
    await asyncio.sleep(0)
    started.wait(timeout=5)
    try:
        await asyncio.wait_for(call, timeout=0.001)
    except asyncio.TimeoutError:
        release.set()


asyncio.run(main())
print(log)
assert log == []
