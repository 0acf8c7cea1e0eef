import asyncio
import contextlib

log = []


@contextlib.contextmanager
def plain(name):
    try:
        yield
    finally:
        log.append(f"plain {name}")


@contextlib.asynccontextmanager
async def asynchronous(name):
    try:
        yield
    finally:
        await asyncio.sleep(0)
        log.append(f"async {name}")


async def flush():
    log.append("async callback")


async def main():
    async with contextlib.AsyncExitStack() as stack:
        stack.enter_context(plain("a"))
        await stack.enter_async_context(asynchronous("b"))
        stack.push_async_callback(flush)
        stack.callback(log.append, "callback")
        raise ValueError("bad input")


async def suppressed():
    async with contextlib.AsyncExitStack() as stack:
        stack.enter_context(contextlib.suppress(ValueError))
        raise ValueError("bad input")
    return "went on"


outcome = "nothing raised"
try:
    asyncio.run(main())
except ValueError as error:
    outcome = f"ValueError: {error}"
assert log == ["callback", "async callback", "async b", "plain a"]
assert outcome == "ValueError: bad input"
assert asyncio.run(suppressed()) == "went on"
print(log, outcome)
