import asyncio
import threading

log = []


def attentive(started, cancelled):
    for step in (1, 2):
        log.append(f"step {step}")
        started.set()
        if cancelled.wait(timeout=5):
            log.append("stopped")
            return


async def main():
    started, cancelled = threading.Event(), threading.Event()
    call = asyncio.create_task(asyncio.to_thread(attentive, started, cancelled))
    await asyncio.sleep(0)
    started.wait(timeout=5)
    call.cancel()
    await asyncio.wait([call])
    log.append("waiting ended")
    cancelled.set()


asyncio.run(main())
assert log == ["step 1", "waiting ended", "stopped"]
print(log)
