import asyncio

log = []


async def main():
    task = asyncio.ensure_future(asyncio.to_thread(int, "ten"))
    await asyncio.wait([task])
    log.append("done")
    try:
        await task
    except ValueError as error:
        log.append(str(error))


asyncio.run(main())
assert log == ["done", "invalid literal for int() with base 10: 'ten'"]
print(log)
