import asyncio

log = []


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    now = loop.time()
    loop.call_at(now + 0.003, done.set_result, None)
    loop.call_at(now + 0.002, log.append, "late")
    loop.call_at(now + 0.001, log.append, "early")
    await done


asyncio.run(main())
assert log == ["early", "late"]
print(log)
