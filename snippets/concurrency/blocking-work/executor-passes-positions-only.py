import asyncio
import contextvars
import functools

user = contextvars.ContextVar("user", default="nobody")


def convert(text, base=10):
    return int(text, base), user.get()


async def main():
    user.set("Ada")
    run = functools.partial(asyncio.get_running_loop().run_in_executor, None)
    outcomes = [
        await run(convert, "10"),
        await run(functools.partial(convert, "10", base=2)),
        await run(contextvars.copy_context().run, convert, "10", 16),
    ]
    try:
        await run(convert, "ten")
    except ValueError as error:
        outcomes.append(type(error).__name__)
    return outcomes


outcomes = asyncio.run(main())
assert outcomes == [(10, "nobody"), (2, "nobody"), (16, "Ada"), "ValueError"]
print(outcomes)
