import asyncio
import contextvars
import threading

user = contextvars.ContextVar("user")


def block(flag):
    seen = user.get()
    user.set("changed in the thread")
    return flag.wait(timeout=5), seen, threading.get_ident()


async def set_flag(flag):
    flag.set()


async def main():
    user.set("Ada")
    flag = threading.Event()
    result, _ = await asyncio.gather(asyncio.to_thread(block, flag), set_flag(flag))
    return result, user.get()


(noticed, seen, thread), after = asyncio.run(main())

assert (noticed, seen, after) == (True, "Ada", "Ada")
assert thread != threading.get_ident()
print(noticed, seen, after)
