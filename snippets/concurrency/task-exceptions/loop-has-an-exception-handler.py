import asyncio

reports = []


def fail():
    raise ValueError("in a callback")


async def fail_as_a_task():
    raise ValueError("in a task")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: reports.append(repr(context["exception"])))
    loop.call_soon(fail)
    task = asyncio.create_task(fail_as_a_task())
    await asyncio.wait([task])
    del task
    reports.append("end of main")


has_excepthook = hasattr(asyncio, "excepthook")
asyncio.run(main())
assert reports == ["ValueError('in a callback')", "ValueError('in a task')", "end of main"]
assert has_excepthook is False
print(reports)
