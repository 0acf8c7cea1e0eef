import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")
shared = "nobody"


async def handle(name, barrier):
    global shared
    user.set(name)
    shared = name
    await barrier.wait()
    return user.get(), shared


class Barrier:
    def __init__(self, parties):
        self.left, self.event = parties, asyncio.Event()

    async def wait(self):
        self.left -= 1
        if not self.left:
            self.event.set()
        await self.event.wait()


async def main():
    barrier = Barrier(2)
    return await asyncio.gather(handle("ada", barrier), handle("bob", barrier))


found = asyncio.run(main())
print(found, user.get())
assert found == [("ada", "bob"), ("bob", "bob")]
assert user.get() == "nobody"
