# /// script
# requires-python = ">=3.12"
# ///
import asyncio


async def answer():
    return 42


async def main():
    loop = asyncio.get_running_loop()
    by_default = asyncio.create_task(answer())
    loop.set_task_factory(asyncio.eager_task_factory)
    eager = asyncio.create_task(answer())
    return by_default.done(), eager.done(), eager.result()


outcome = asyncio.run(main())
assert outcome == (False, True, 42)
print(outcome)
