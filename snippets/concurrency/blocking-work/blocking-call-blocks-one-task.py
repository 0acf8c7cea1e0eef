import asyncio
import threading


async def block(flag):
    return flag.wait(timeout=0.001)


async def set_flag(flag):
    flag.set()


async def main():
    flag = threading.Event()
    noticed, _ = await asyncio.gather(block(flag), set_flag(flag))
    return noticed, flag.is_set()


noticed, set_afterwards = asyncio.run(main())
assert set_afterwards is True and noticed in (True, False)
print("the other task ran during the call:", noticed)
assert noticed is True
