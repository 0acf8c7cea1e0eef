import asyncio
import logging
import time

messages = []


class Collect(logging.Handler):
    def emit(self, record):
        messages.append(record.getMessage())


logging.basicConfig(handlers=[Collect()], level=logging.WARNING)


async def blocking():
    time.sleep(0.15)
    return asyncio.get_running_loop().slow_callback_duration


async def main():
    return await asyncio.create_task(blocking())


assert asyncio.run(main(), debug=False) == 0.1
quiet = list(messages)
asyncio.run(main(), debug=True)
slow = [message for message in messages if "blocking()" in message and "took" in message]
assert quiet == []
assert len(slow) == 1
print(slow[0].split("<")[0] + slow[0].split(">")[-1].split("0.")[0])
