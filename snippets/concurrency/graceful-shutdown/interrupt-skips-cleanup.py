import asyncio
import signal

log = []


async def main():
    try:
        signal.raise_signal(signal.SIGINT)
        await asyncio.Event().wait()
    finally:
        log.append("cleaned up")


try:
    asyncio.run(main())
except KeyboardInterrupt:
    pass
print(log)
assert log == []
