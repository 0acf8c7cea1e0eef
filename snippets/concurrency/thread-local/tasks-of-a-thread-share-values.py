import asyncio
import contextvars
import threading

storage = threading.local()
variable = contextvars.ContextVar("user")


async def handle(user):
    storage.user = user
    variable.set(user)
    await asyncio.sleep(0)
    return storage.user, variable.get()


async def main():
    return await asyncio.gather(handle("ann"), handle("bob"))


seen = asyncio.run(main())
assert seen == [("bob", "ann"), ("bob", "bob")]
print(seen)
