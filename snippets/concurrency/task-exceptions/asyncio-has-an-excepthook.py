# /// script
# [tool.verify]
# equivalent = [{ mutant = "remove-statement: asyncio.excepthook = lambda *arguments: reports.append(\"asyn… -> pass", because = "A function that nobody calls does as much as none: that is what refutes the belief." }]
# ///
import asyncio

reports = []
asyncio.excepthook = lambda *arguments: reports.append("asyncio.excepthook")


def fail():
    raise ValueError("bad input")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: reports.append(repr(context["exception"])))
    loop.call_soon(fail)
    await asyncio.sleep(0)


asyncio.run(main())
assert reports in (["asyncio.excepthook"], ["ValueError('bad input')"])
print(reports)
assert reports == ["asyncio.excepthook"]
