import asyncio
import sys


async def double(number):
    await asyncio.sleep(0)
    return number * 2


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "print('child')", stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    return await asyncio.gather(double(1), double(2)), out


doubled, out = asyncio.run(main())
assert doubled == [2, 4]
assert out == b"child\n"
