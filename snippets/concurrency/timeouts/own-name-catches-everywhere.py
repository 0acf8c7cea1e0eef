import asyncio
import sys


async def main():
    try:
        return await asyncio.wait_for(asyncio.Event().wait(), timeout=0.001)
    except asyncio.TimeoutError:
        return "caught"


same = asyncio.TimeoutError is TimeoutError
assert asyncio.run(main()) == "caught"
assert same == (sys.version_info >= (3, 11))
print(asyncio.run(main()))
