# shows: the end of a closed event loop whose class has got another `__del__`
import asyncio
import os


def end(self, write=os.write):
    write(1, b"the loop ends\n")


asyncio.SelectorEventLoop.__del__ = end
loop = asyncio.new_event_loop()
loop.close()
assert loop.is_closed() is True
