import asyncio
import contextvars
import threading

local = threading.local()
request_id = contextvars.ContextVar("request_id", default="-")
seen = {}


async def note(name):
    seen[name] = local.request_id, request_id.get()


async def request(name, own, other):
    local.request_id = name
    request_id.set(name)
    own.set()
    await other.wait()
    await note(name)


async def main():
    first, second = asyncio.Event(), asyncio.Event()
    await asyncio.gather(request("r1", first, second), request("r2", second, first))


asyncio.run(main())
assert seen == {"r1": ("r2", "r1"), "r2": ("r2", "r2")}
assert request_id.get() == "-"
print(seen)
