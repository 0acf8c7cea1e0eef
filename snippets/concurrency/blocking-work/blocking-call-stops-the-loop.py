import asyncio
import threading

log = []


async def block(flag):
    log.append("call")
    log.append(flag.wait(timeout=0.001))


async def other(flag):
    log.append("other task")
    flag.set()


async def main():
    flag = threading.Event()
    await asyncio.gather(block(flag), other(flag))


asyncio.run(main())
assert log == ["call", False, "other task"]
print(log)
