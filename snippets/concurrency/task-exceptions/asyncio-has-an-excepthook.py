import asyncio

reports = []
asyncio.excepthook = lambda *arguments: reports.append("asyncio.excepthook")


def fail():
    raise ValueError("bad input")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: reports.append("exception handler"))
    loop.call_soon(fail)
    await asyncio.sleep(0)


asyncio.run(main())
assert len(reports) == 1
print(reports)
assert reports == ["asyncio.excepthook"]
