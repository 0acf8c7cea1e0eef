import asyncio

reports = []


async def fail():
    raise ValueError("bad input")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: reports.append(context))
    retrieved, forgotten = asyncio.create_task(fail()), asyncio.create_task(fail())
    await asyncio.wait([retrieved, forgotten])
    assert repr(retrieved.exception()) == "ValueError('bad input')"
    del retrieved
    counts = [len(reports)]
    del forgotten
    counts.append(len(reports))
    return counts


assert asyncio.run(main()) == [0, 1]
assert reports[0]["message"] == "Task exception was never retrieved"
assert repr(reports[0]["exception"]) == "ValueError('bad input')"
print(reports[0]["message"], repr(reports[0]["exception"]))
