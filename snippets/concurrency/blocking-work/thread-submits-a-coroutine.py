import asyncio
import concurrent.futures
import threading


async def where():
    return threading.get_ident()


def ask(loop):
    future = asyncio.run_coroutine_threadsafe(where(), loop)
    return type(future), future.result(timeout=5), threading.get_ident()


async def main():
    return await asyncio.to_thread(ask, asyncio.get_running_loop())


kind, executed_in, asked_from = asyncio.run(main())
assert kind is concurrent.futures.Future
assert executed_in == threading.get_ident()
assert asked_from != executed_in
print(kind.__name__)
