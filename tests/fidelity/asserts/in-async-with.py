# shows: asserts in __aenter__, __aexit__ and the body
import asyncio


class Manager:
    async def __aenter__(self):
        assert self.__class__ is Manager
        return 5

    async def __aexit__(self, *error):
        assert error == (None, None, None)


async def main():
    async with Manager() as five:
        assert five == 5
    return five


print(asyncio.run(main()))
