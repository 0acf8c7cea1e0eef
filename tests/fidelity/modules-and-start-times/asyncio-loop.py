# shows: no event loop runs or is set at the start
import asyncio

try:
    asyncio.get_running_loop()
except RuntimeError as error:
    seen = str(error)
assert seen == "no running event loop"
print(seen)
