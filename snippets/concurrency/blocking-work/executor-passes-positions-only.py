import asyncio
import contextvars
import functools
from concurrent.futures import ThreadPoolExecutor

user = contextvars.ContextVar("user")


def convert(text, base):
    return int(text, base), user.get()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(max_workers=1))
    await loop.run_in_executor(None, user.set, "of the thread")
    user.set("Ada")
    outcomes = [await loop.run_in_executor(None, convert, "10", 16)]
    try:
        loop.run_in_executor(None, convert, "10", base=2)
        outcomes.append("accepted")
    except TypeError as error:
        outcomes.append("unexpected keyword argument 'base'" in str(error))
    in_context = functools.partial(contextvars.copy_context().run, convert, "10", base=2)
    outcomes.append(await loop.run_in_executor(None, in_context))
    return outcomes


outcomes = asyncio.run(main())
assert outcomes == [(16, "of the thread"), True, (2, "Ada")]
print(outcomes)
