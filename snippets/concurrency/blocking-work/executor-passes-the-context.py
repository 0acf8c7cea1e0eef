import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def main():
    user.set("Ada")
    loop = asyncio.get_running_loop()
    return [await asyncio.to_thread(user.get), await loop.run_in_executor(None, user.get)]


seen = asyncio.run(main())
assert seen[0] == "Ada" and seen[1] in ("Ada", "nobody")
print(seen)
assert seen == ["Ada", "Ada"]
