import asyncio
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
try:
    loop = asyncio.get_event_loop()
    outcome = isinstance(loop, asyncio.AbstractEventLoop), loop.is_running()
    loop.close()
except RuntimeError:
    outcome = "RuntimeError"

print(outcome)
assert outcome == (True, False)
