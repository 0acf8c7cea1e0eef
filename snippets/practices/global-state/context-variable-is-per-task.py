import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")
shared = "nobody"


async def look():
    return user.get(), shared


async def handle(name):
    global shared
    earlier = asyncio.create_task(look())
    user.set(name)
    shared = name
    return await earlier, await asyncio.create_task(look())


async def main():
    return await asyncio.create_task(handle("ada")), await look()


(earlier, later), outside = asyncio.run(main())
assert earlier == ("nobody", "ada")
assert later == ("ada", "ada")
assert outside == ("nobody", "ada")
print(earlier, later, outside)
