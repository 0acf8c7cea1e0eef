# /// script
# requires-python = ">=3.14"
# ///
import asyncio


async def query():
    await asyncio.Event().wait()


async def handle():
    await query()


async def serve(handler):
    await handler


async def main():
    handler = asyncio.create_task(handle())
    server = asyncio.create_task(serve(handler))
    await asyncio.sleep(0)
    graph = asyncio.capture_call_graph(handler)
    stack = [entry.frame.f_code.co_name for entry in graph.call_stack]
    waiting = [awaiter.future is server for awaiter in graph.awaited_by]
    server.cancel()
    return stack, waiting


stack, waiting = asyncio.run(main())
assert stack == ["wait", "query", "handle"]
assert waiting == [True]
print(stack)
