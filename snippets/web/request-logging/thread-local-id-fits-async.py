import asyncio
import threading

local = threading.local()
seen = {}


async def request(name, own, other):
    local.request_id = name
    own.set()
    await other.wait()
    seen[name] = local.request_id


async def main():
    first, second = asyncio.Event(), asyncio.Event()
    await asyncio.gather(request("r1", first, second), request("r2", second, first))


asyncio.run(main())
assert seen["r2"] == "r2"
print(seen)
assert seen["r1"] == "r1"
