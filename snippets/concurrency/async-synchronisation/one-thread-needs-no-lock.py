import asyncio

balance = 0
read = []


async def deposit():
    global balance
    seen = balance
    read.append(seen)
    await asyncio.sleep(0)
    balance = seen + 10


async def main():
    await asyncio.gather(deposit(), deposit())


asyncio.run(main())
assert (len(read), balance - read[-1]) == (2, 10)
print(f"two deposits of 10: {balance}")
assert balance == 20
