import asyncio
import threading

threads = []


def block(flag):
    threads.append(threading.get_ident())
    return flag.wait(timeout=5)


async def set_flag(flag):
    threads.append(threading.get_ident())
    flag.set()


async def main():
    flag = threading.Event()
    noticed, _ = await asyncio.gather(asyncio.to_thread(block, flag), set_flag(flag))
    return noticed


assert asyncio.run(main()) is True
assert len(set(threads)) == 2
print("two threads:", len(set(threads)) == 2)
