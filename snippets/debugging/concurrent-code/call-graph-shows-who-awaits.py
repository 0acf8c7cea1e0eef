# /// script
# requires-python = ">=3.14"
# ///
import asyncio


async def inner(event):
    await event.wait()


async def outer(task):
    await task


async def main():
    event = asyncio.Event()
    waiting = asyncio.create_task(inner(event))
    waiter = asyncio.create_task(outer(waiting), name="outer")
    await asyncio.sleep(0)
    graph = asyncio.capture_call_graph(waiting)
    event.set()
    await waiter
    assert waiting.done()
    return [entry.frame.f_code.co_name for entry in graph.call_stack], [by.future.get_name() for by in graph.awaited_by]


stack, awaited_by = asyncio.run(main())
assert stack[-1] == "inner"
assert awaited_by == ["outer"]
print(stack[-1], awaited_by)
