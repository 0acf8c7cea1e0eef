import asyncio
import threading

log = []
threads = set()


async def job(name):
    for step in (1, 2):
        log.append(f"{name}{step}")
        threads.add(threading.get_ident())
        await asyncio.sleep(0)


async def main():
    a, b = asyncio.create_task(job("a")), asyncio.create_task(job("b"))
    log.append("both created")
    await a
    await b


asyncio.run(main())

assert log == ["both created", "a1", "b1", "a2", "b2"]
assert threads == {threading.get_ident()}
print(log)
