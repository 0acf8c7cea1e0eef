import asyncio
import contextvars

user = contextvars.ContextVar("user")


def work():
    seen = user.get()
    user.set("changed in the thread")
    return seen, user.get()


async def main():
    user.set("Ada")
    return await asyncio.to_thread(work), user.get()


outcome = asyncio.run(main())
assert outcome == (("Ada", "changed in the thread"), "Ada")
print(outcome)
