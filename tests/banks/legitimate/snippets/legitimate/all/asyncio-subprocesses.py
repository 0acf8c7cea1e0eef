import asyncio
import sys


async def answer():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "print(6 * 7)", stdout=asyncio.subprocess.PIPE
    )
    output, _ = await process.communicate()
    return output, process.returncode


assert asyncio.run(answer()) == (b"42\n", 0)
