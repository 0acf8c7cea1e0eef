import asyncio
import time

log = []


async def block():
    log.append("call")
    time.sleep(0.001)
    log.append("return")


async def other(name):
    log.append(name)


async def main():
    await asyncio.gather(block(), other("b"), other("c"))


asyncio.run(main())

assert log == ["call", "return", "b", "c"]
print(log)
