import asyncio
import threading

loops = []


async def main():
    loop = asyncio.get_running_loop()
    loops.append((loop, loop.is_closed()))


asyncio.run(main())
asyncio.run(main())
thread = threading.Thread(target=lambda: asyncio.run(main()))
thread.start()
thread.join()

assert len({loop for loop, _ in loops}) == 3
assert [closed for _, closed in loops] == [False] * 3
assert [loop.is_closed() for loop, _ in loops] == [True] * 3
print("three loops, closed:", [loop.is_closed() for loop, _ in loops])
