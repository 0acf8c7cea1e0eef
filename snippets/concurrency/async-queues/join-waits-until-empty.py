import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("item")
    queue.get_nowait()
    try:
        await asyncio.wait_for(queue.join(), timeout=0.001)
    except asyncio.TimeoutError:
        return queue.empty(), "still waiting"
    return queue.empty(), "joined"


outcome = asyncio.run(main())
print(outcome)
assert outcome == (True, "joined")
