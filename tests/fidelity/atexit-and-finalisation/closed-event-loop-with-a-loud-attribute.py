# shows: the end of an object that a closed event loop holds
import asyncio


class Loud:
    def __del__(self):
        print("gone")


loop = asyncio.new_event_loop()
loop.loud = Loud()
loop.close()
assert loop.is_closed() is True
