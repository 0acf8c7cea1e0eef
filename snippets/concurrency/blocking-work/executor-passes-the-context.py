import asyncio
import contextvars
from concurrent.futures import ThreadPoolExecutor

user = contextvars.ContextVar("user")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(max_workers=1))
    await loop.run_in_executor(None, user.set, "of the thread")
    user.set("Ada")
    return [await asyncio.to_thread(user.get), await loop.run_in_executor(None, user.get)]


seen = asyncio.run(main())
assert seen[0] == "Ada" and seen[1] in ("Ada", "of the thread")
print(seen)
assert seen == ["Ada", "Ada"]
