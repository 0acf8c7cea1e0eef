import asyncio
import signal

# A job in the background may start with SIGINT ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
log = []


def interrupt():
    log.append("Ctrl-C")
    signal.raise_signal(signal.SIGINT)


async def worker():
    try:
        await asyncio.Event().wait()
    finally:
        log.append(await asyncio.sleep(0, "worker cleaned up"))


async def main():
    task = asyncio.create_task(worker())
    try:
        asyncio.get_running_loop().call_soon(interrupt)
        await asyncio.Event().wait()
    finally:
        log.append("main cleaned up")


try:
    asyncio.run(main())
except KeyboardInterrupt:
    log.append("KeyboardInterrupt")
assert (log[0], log[-1], len(log)) == ("Ctrl-C", "KeyboardInterrupt", 4)
assert sorted(log[1:3]) == ["main cleaned up", "worker cleaned up"]
print(log)
