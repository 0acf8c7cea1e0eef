# /// script
# requires-python = ">=3.12"
# ///
import asyncio
import io
import logging

stream = io.StringIO()
logging.basicConfig(stream=stream, format="%(taskName)s %(message)s")


async def work(name):
    logging.warning("working on %s", name)


async def main():
    await asyncio.create_task(work("a"), name="loader")


asyncio.run(main())
logging.warning("no task")
assert stream.getvalue() == "loader working on a\nNone no task\n"
print(stream.getvalue(), end="")
