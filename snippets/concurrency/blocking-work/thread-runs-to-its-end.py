import asyncio
import threading

log = []


def deaf(started, cancelled):
    started.set()
    cancelled.wait(timeout=5)
    for step in (1, 2):
        log.append(f"deaf: step {step}")


def attentive(started, cancelled):
    started.set()
    for step in (1, 2):
        if cancelled.wait(timeout=5):
            log.append("attentive: stopped")
            return
        log.append(f"attentive: step {step}")


async def main(function):
    started, cancelled = threading.Event(), threading.Event()
    call = asyncio.create_task(asyncio.to_thread(function, started, cancelled))
    await asyncio.sleep(0)
    started.wait(timeout=5)
    call.cancel()
    await asyncio.wait([call])
    log.append("waiting ended")
    cancelled.set()


asyncio.run(main(deaf))
deaf_log, log = log, []
asyncio.run(main(attentive))
assert deaf_log == ["waiting ended", "deaf: step 1", "deaf: step 2"]
assert log == ["waiting ended", "attentive: stopped"]
print(log)
