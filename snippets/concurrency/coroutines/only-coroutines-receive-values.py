import asyncio

received = []


def listen():
    received.append((yield))
    yield


async def main():
    generator = listen()
    next(generator)
    generator.send("hello")


asyncio.run(main())
print(f"the generator received {received}")
assert received == []
