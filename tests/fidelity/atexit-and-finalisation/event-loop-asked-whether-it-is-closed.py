# shows: the end of a closed event loop that answers otherwise whether it is closed
import asyncio


def is_closed():
    print("asked")
    return True


loop = asyncio.new_event_loop()
loop.close()
assert loop.is_closed() is True
loop.is_closed = is_closed
