# shows: the end of a closed event loop of a class of the script
import asyncio


class Loop(asyncio.SelectorEventLoop):
    def __del__(self):
        print("the loop ends", self.is_closed())


loop = Loop()
loop.close()
assert loop.is_closed() is True
