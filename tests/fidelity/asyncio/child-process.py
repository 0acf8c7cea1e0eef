# shows: a child under asyncio
import asyncio


async def main():
    child = await asyncio.create_subprocess_exec("echo", "hello", stdout=asyncio.subprocess.PIPE)
    out, _ = await child.communicate()
    assert out == b"hello\n"
    return child.returncode


print(asyncio.run(main()))
