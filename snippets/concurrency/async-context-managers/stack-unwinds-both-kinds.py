import asyncio
import contextlib

log = []


@contextlib.contextmanager
def plain():
    log.append("enter plain")
    yield
    log.append("exit plain")


@contextlib.asynccontextmanager
async def asynchronous():
    log.append("enter async")
    yield
    log.append("exit async")


async def flush():
    log.append("async callback")


async def main():
    async with contextlib.AsyncExitStack() as stack:
        stack.enter_context(plain())
        await stack.enter_async_context(asynchronous())
        stack.push_async_callback(flush)
        stack.callback(log.append, "callback")


asyncio.run(main())
assert log == ["enter plain", "enter async", "callback", "async callback", "exit async", "exit plain"]
print(log)
