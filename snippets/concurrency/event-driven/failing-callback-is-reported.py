import asyncio

reports = []
log = []


def dispatch(handlers, event):
    for handler in handlers:
        handler(event)


def dispatch_each(handlers, event):
    for handler in handlers:
        try:
            handler(event)
        except Exception as error:
            reports.append(type(error).__name__)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: reports.append(type(context["exception"]).__name__))
    loop.call_soon(int, "one")
    loop.call_soon(log.append, "after the callback")
    await asyncio.sleep(0)


asyncio.run(main())
try:
    dispatch([int, log.append], "one")
except ValueError:
    reports.append("dispatch left")
dispatch_each([int, log.append], "after the handler")

assert reports == ["ValueError", "dispatch left", "ValueError"]
assert log == ["after the callback", "after the handler"]
print(reports, log)
