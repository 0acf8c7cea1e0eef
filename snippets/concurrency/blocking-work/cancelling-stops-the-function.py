import asyncio
import threading

log = []
started, release = threading.Event(), threading.Event()


def work():
    started.set()
    release.wait(timeout=5)
    log.append("worked on")


async def main():
    call = asyncio.create_task(asyncio.to_thread(work))
    await asyncio.sleep(0)
    started.wait(timeout=5)
    try:
        await asyncio.wait_for(call, timeout=0.001)
    except asyncio.TimeoutError:
        log.append("timeout")
        release.set()


asyncio.run(main())
assert log[0] == "timeout" and log[1:] in ([], ["worked on"])
print(log)
assert log == ["timeout"]
