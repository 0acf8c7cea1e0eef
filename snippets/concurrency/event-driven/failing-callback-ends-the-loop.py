import asyncio

log = []


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: log.append(type(context["exception"]).__name__))
    loop.call_soon(int, "one")
    loop.call_soon(log.append, "next callback")
    await asyncio.sleep(0)


asyncio.run(main())
assert log[:1] == ["ValueError"] and log[1:] in ([], ["next callback"])
print(log)
assert log == ["ValueError"]
