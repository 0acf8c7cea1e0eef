import asyncio
import gc
import weakref

reports = []


async def wait():
    await asyncio.get_running_loop().create_future()


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: reports.append(context["message"]))
    kept = asyncio.create_task(wait())
    references = [weakref.ref(kept), weakref.ref(asyncio.create_task(wait()))]
    await asyncio.sleep(0)
    gc.collect()
    alive = [reference() is not None for reference in references]
    kept.cancel()
    return alive


assert asyncio.run(main()) == [True, False]
assert reports == ["Task was destroyed but it is pending!"]
print(reports)
