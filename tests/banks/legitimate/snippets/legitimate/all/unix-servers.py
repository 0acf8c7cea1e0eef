import asyncio


async def echo(reader, writer):
    writer.write(await reader.readline())
    await writer.drain()
    writer.close()


async def talk():
    async with await asyncio.start_unix_server(echo, "echo.socket"):
        reader, writer = await asyncio.open_unix_connection("echo.socket")
        writer.write(b"hello\n")
        line = await reader.readline()
        writer.close()
        await writer.wait_closed()
        return line


assert asyncio.run(talk()) == b"hello\n"
