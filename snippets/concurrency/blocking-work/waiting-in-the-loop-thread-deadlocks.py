import asyncio
import concurrent.futures


async def answer():
    return 42


async def main():
    future = asyncio.run_coroutine_threadsafe(answer(), asyncio.get_running_loop())
    try:
        outcome = future.result(timeout=0.001)
    except concurrent.futures.TimeoutError:
        outcome = "timed out"
    return outcome, await asyncio.wrap_future(future)


outcome = asyncio.run(main())
assert outcome == ("timed out", 42)
print(outcome)
