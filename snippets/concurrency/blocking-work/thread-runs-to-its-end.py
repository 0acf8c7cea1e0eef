import asyncio
import threading

log = []
started, release = threading.Event(), threading.Event()


def work():
    started.set()
    release.wait(timeout=5)
    log.append("function ends")


async def main():
    call = asyncio.create_task(asyncio.to_thread(work))
    await asyncio.sleep(0)
    assert started.wait(timeout=5) is True
    try:
        await asyncio.wait_for(call, timeout=0.001)
    except asyncio.TimeoutError:
        log.append("timeout")
    release.set()


asyncio.run(main())
assert log == ["timeout", "function ends"]
print(log)
