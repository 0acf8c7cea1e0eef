import asyncio
import threading


async def main():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = float("inf")
    outcome = []

    def from_outside():
        for method in (loop.call_soon, loop.call_soon_threadsafe):
            try:
                method(outcome.append, "called")
            except RuntimeError:
                outcome.append("refused")

    thread = threading.Thread(target=from_outside)
    thread.start()
    thread.join()
    await asyncio.sleep(0)
    return tuple(outcome)


assert asyncio.run(main(), debug=True) == ("refused", "called")
assert asyncio.run(main(), debug=False) == ("called", "called")
