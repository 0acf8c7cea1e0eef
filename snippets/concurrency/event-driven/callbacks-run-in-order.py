import asyncio

log = []


def handler(name):
    log.append(f"{name} begins")
    log.append(f"{name} ends")


async def main():
    loop = asyncio.get_running_loop()
    for name in ("b", "a", "c"):
        loop.call_soon(handler, name)


asyncio.run(main())
assert log == ["b begins", "b ends", "a begins", "a ends", "c begins", "c ends"]
print(log)
