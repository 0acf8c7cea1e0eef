import asyncio
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    try:
        loop = asyncio.get_event_loop()
        outcome = type(loop).__mro__[-2].__name__, loop.is_running()
        loop.close()
    except RuntimeError:
        outcome = "RuntimeError"

print(outcome)
assert outcome == ("AbstractEventLoop", False)
