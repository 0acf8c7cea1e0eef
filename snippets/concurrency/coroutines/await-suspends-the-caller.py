import asyncio

log = []


async def inner(value):
    log.append("inner starts")
    log.append(await asyncio.sleep(0, "inner ends"))
    return int(value)


async def outer(value):
    log.append("outer starts")
    try:
        log.append(await inner(value))
    except ValueError:
        log.append("ValueError")


asyncio.run(outer("42"))
assert log == ["outer starts", "inner starts", "inner ends", 42]
log.clear()
asyncio.run(outer("no number"))
assert log == ["outer starts", "inner starts", "inner ends", "ValueError"]
print(log)
