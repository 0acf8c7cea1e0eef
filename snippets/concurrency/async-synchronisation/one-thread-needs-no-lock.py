import asyncio

balance = 0


async def deposit():
    global balance
    seen = balance
    await asyncio.sleep(0)
    balance = seen + 10


async def main():
    await asyncio.gather(deposit(), deposit())


asyncio.run(main())
print(f"two deposits of 10: {balance}")
assert balance == 20
