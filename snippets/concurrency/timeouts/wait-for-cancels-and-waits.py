import asyncio

log = []


async def work():
    try:
        await asyncio.Event().wait()
    finally:
        for step in range(3):
            await asyncio.sleep(0)
            log.append(f"clean-up {step}")


async def main():
    try:
        await asyncio.wait_for(work(), timeout=0.001)
    except asyncio.TimeoutError:
        log.append("TimeoutError")


asyncio.run(main())
assert log == ["clean-up 0", "clean-up 1", "clean-up 2", "TimeoutError"]
print(log)
