import asyncio

reports = []


async def fail():
    raise ValueError("bad input")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: reports.append(context))
    task = asyncio.create_task(fail())
    await asyncio.wait([task])
    counts = [len(reports)]
    del task
    counts.append(len(reports))
    return counts


counts = asyncio.run(main())
assert counts == [0, 1]
assert [context["message"] for context in reports] == ["Task exception was never retrieved"]
assert repr(reports[0]["exception"]) == "ValueError('bad input')"
assert hasattr(asyncio, "excepthook") == False
print(reports[0]["message"], repr(reports[0]["exception"]))
