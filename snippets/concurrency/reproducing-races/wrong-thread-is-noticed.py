import asyncio
import threading


async def main():
    loop = asyncio.get_running_loop()
    outcome = []

    def from_outside():
        try:
            loop.call_soon(outcome.append, "called")
        except RuntimeError:
            outcome.append("refused")

    thread = threading.Thread(target=from_outside)
    thread.start()
    thread.join()
    await asyncio.sleep(0)
    return tuple(outcome)


outcome = asyncio.run(main())
assert outcome in (("called",), ("refused",))
assert outcome == ("refused",)
