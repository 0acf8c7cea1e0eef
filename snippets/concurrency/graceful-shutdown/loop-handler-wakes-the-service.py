import asyncio
import os
import signal

log = []


async def main():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    os.kill(os.getpid(), signal.SIGTERM)
    log.append("step finished")
    await stop.wait()
    log.append("cleaned up")


asyncio.run(main())
assert log == ["step finished", "cleaned up"]
print(log)
