import asyncio
import concurrent.futures
import sys


async def wait():
    await asyncio.wait_for(asyncio.Event().wait(), timeout=0.001)


outcomes = []
try:
    asyncio.run(wait())
except asyncio.TimeoutError:
    outcomes.append("asyncio")
try:
    concurrent.futures.Future().result(timeout=0.001)
except concurrent.futures.TimeoutError:
    outcomes.append("concurrent.futures")

same = {asyncio.TimeoutError is TimeoutError, concurrent.futures.TimeoutError is TimeoutError}
assert outcomes == ["asyncio", "concurrent.futures"]
assert same == {sys.version_info >= (3, 11)}
print(outcomes)
