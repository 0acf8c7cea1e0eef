import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("item")
    queue.get_nowait()
    joined = asyncio.create_task(queue.join())
    await asyncio.wait([joined], timeout=0.001)
    joined.cancel()
    return queue.empty(), joined.done()


empty, joined = asyncio.run(main())
print("empty:", empty, "joined:", joined)
assert joined == empty
