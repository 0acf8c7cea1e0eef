# /// script
# requires-python = ">=3.13"
# ///
import asyncio


async def main():
    queue = asyncio.Queue()
    queue.shutdown()
    try:
        await queue.put("late")
    except asyncio.QueueShutDown:
        return "refused", queue.qsize()


outcome = asyncio.run(main())
assert outcome == ("refused", 0)
print(outcome)
