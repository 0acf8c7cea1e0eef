import asyncio

log = []


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: None)
    loop.call_soon(int, "one")
    loop.call_soon(log.append, "next callback")
    await asyncio.sleep(0)


try:
    asyncio.run(main())
except ValueError:
    pass
print(log)
assert log == []
