import asyncio

balance = 0
order = []


async def deposit(name):
    global balance
    for step in range(1000):
        seen = balance
        order.append(name)
        balance = seen + 1


async def main():
    await asyncio.gather(*[deposit(name) for name in "abc"])


asyncio.run(main())
assert balance == 3000
assert "".join(order) == "a" * 1000 + "b" * 1000 + "c" * 1000
print(balance)
