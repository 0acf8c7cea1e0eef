import asyncio

log = []


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    now = loop.time()
    loop.call_at(now + 0.002, done.set_result, None)
    loop.call_at(now + 0.0015, log.append, "late")
    loop.call_at(now + 0.0005, log.append, "early")
    handle = loop.call_later(0.001, log.append, "cancelled")
    handle.cancel()
    await done
    return handle.cancelled()


cancelled = asyncio.run(main())
assert log == ["early", "late"]
assert cancelled is True
print(log)
