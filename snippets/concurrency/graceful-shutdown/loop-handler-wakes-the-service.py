import asyncio
import os
import signal

log = []


def handle(stop):
    log.append("handler")
    stop.set()


async def main():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, handle, stop)
    loop.call_soon(os.kill, os.getpid(), signal.SIGTERM)
    log.append("service waits")
    await stop.wait()
    log.append("cleaned up")


asyncio.run(main())
assert log == ["service waits", "handler", "cleaned up"]
print(log)
