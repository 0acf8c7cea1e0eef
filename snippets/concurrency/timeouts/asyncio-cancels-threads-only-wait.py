import asyncio
import concurrent.futures
import threading

log = []
release = threading.Event()


async def operation():
    try:
        await asyncio.Event().wait()
        log.append("coroutine went on")
    finally:
        log.append("coroutine ended")


def function():
    release.wait(timeout=5)
    log.append("thread went on")


async def main():
    try:
        await asyncio.wait_for(operation(), timeout=0.001)
    except asyncio.TimeoutError:
        log.append("asyncio timeout")


asyncio.run(main())
with concurrent.futures.ThreadPoolExecutor() as pool:
    future = pool.submit(function)
    try:
        future.result(timeout=0.001)
    except concurrent.futures.TimeoutError:
        log.append("thread timeout")
    release.set()

assert log == ["coroutine ended", "asyncio timeout", "thread timeout", "thread went on"]
print(log)
