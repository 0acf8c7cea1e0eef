import asyncio
import signal

# A job in the background may start with SIGINT ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
log = []


async def main():
    try:
        asyncio.get_running_loop().call_soon(signal.raise_signal, signal.SIGINT)
        await asyncio.Event().wait()
    finally:
        log.append("cleaned up")


try:
    asyncio.run(main())
except KeyboardInterrupt:
    log.append("KeyboardInterrupt")
assert log[-1] == "KeyboardInterrupt"
print(log)
assert log == ["KeyboardInterrupt"]
