import asyncio
import logging

logging.disable()
received = []
print(f"there before: {hasattr(asyncio, 'excepthook')}")
asyncio.excepthook = lambda *details: received.append(details)


async def fail():
    raise ValueError("bad input")


async def main():
    task = asyncio.create_task(fail())
    await asyncio.wait([task])


asyncio.run(main())
print(f"received: {received}")
assert len(received) == 1
