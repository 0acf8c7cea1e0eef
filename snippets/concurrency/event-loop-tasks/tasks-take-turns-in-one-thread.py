import asyncio
import threading

log, threads = [], set()


async def job(name):
    for step in (1, 2, 3):
        log.append(f"{name}{step}")
        threads.add(threading.get_ident())
        if step != 2:
            await asyncio.sleep(0)


async def main():
    await asyncio.gather(job("a"), job("b"))


asyncio.run(main())
assert log == ["a1", "b1", "a2", "a3", "b2", "b3"]
assert threads == {threading.get_ident()}
print(log)
