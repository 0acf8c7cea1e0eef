import asyncio
import threading

balance = 0
threads = set()


async def deposit():
    global balance
    threads.add(threading.get_ident())
    seen = balance
    await asyncio.sleep(0)
    balance = seen + 10


async def main():
    await asyncio.gather(*[deposit() for _ in range(5)])


asyncio.run(main())
assert len(threads) == 1
assert balance == 10
print("five deposits of 10 in one thread:", balance)
