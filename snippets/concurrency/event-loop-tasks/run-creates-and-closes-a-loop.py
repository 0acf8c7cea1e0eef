import asyncio
import threading

log = []
loops = []


async def leftover():
    try:
        await asyncio.Event().wait()
    finally:
        log.append("leftover cleaned up")


async def main():
    task = asyncio.create_task(leftover())
    await asyncio.sleep(0)
    log.append("main ends")
    return asyncio.get_running_loop(), task


def work():
    loops.append(asyncio.run(main()))


work()
thread = threading.Thread(target=work)
thread.start()
thread.join()
(first, first_task), (second, second_task) = loops

assert first is not second
assert [first.is_closed(), second.is_closed()] == [True, True]
assert [first_task.cancelled(), second_task.cancelled()] == [True, True]
assert log == ["main ends", "leftover cleaned up"] * 2
print(log)
