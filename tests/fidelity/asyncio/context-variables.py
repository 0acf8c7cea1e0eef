# shows: context variables of tasks are copies
import asyncio
import contextvars

v = contextvars.ContextVar("v", default=0)


async def f():
    v.set(5)


async def main():
    await asyncio.create_task(f())
    assert v.get() == 0
    await f()
    assert v.get() == 5


asyncio.run(main())
print(v.get())
