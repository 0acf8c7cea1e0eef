import asyncio
import signal

# A job in the background may start with SIGINT ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
log = []


async def worker():
    try:
        await asyncio.Event().wait()
    finally:
        log.append(await asyncio.sleep(0, "worker cleaned up"))


async def main():
    task = asyncio.create_task(worker())
    try:
        asyncio.get_running_loop().call_soon(signal.raise_signal, signal.SIGINT)
        await asyncio.Event().wait()
    finally:
        log.append("main cleaned up")


try:
    asyncio.run(main())
except KeyboardInterrupt:
    log.append("KeyboardInterrupt")
assert sorted(log[:2]) == ["main cleaned up", "worker cleaned up"]
assert log[2:] == ["KeyboardInterrupt"]
print(log)
