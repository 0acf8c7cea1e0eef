# shows: the end of an event loop that was not closed
import asyncio
import warnings

warnings.simplefilter("always")
loop = asyncio.new_event_loop()
assert loop.run_until_complete(asyncio.sleep(0, "done")) == "done"
