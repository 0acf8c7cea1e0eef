import asyncio


async def main():
    finished = asyncio.create_task(asyncio.sleep(0, "finished"))
    await finished
    waiting = [asyncio.create_task(asyncio.Event().wait()) for _ in range(2)]
    together = asyncio.gather(finished, *waiting)
    asyncio.get_running_loop().call_soon(together.cancel)
    try:
        await together
        outcome = "returned"
    except asyncio.CancelledError:
        outcome = "CancelledError"
    return outcome, [task.cancelled() for task in waiting], finished.result()


outcome = asyncio.run(main())
assert outcome == ("CancelledError", [True, True], "finished")
print(outcome)
