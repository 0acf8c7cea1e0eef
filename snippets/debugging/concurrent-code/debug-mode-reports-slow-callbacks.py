import asyncio
import logging
import time

messages = []


class Collect(logging.Handler):
    def emit(self, record):
        messages.append(record.getMessage())


logging.basicConfig(handlers=[Collect()])


async def slow_step():
    time.sleep(0.06)


def slow_callback():
    time.sleep(0.06)


async def main():
    loop = asyncio.get_running_loop()
    default, loop.slow_callback_duration = loop.slow_callback_duration, 0.05
    loop.call_soon(slow_callback)
    await asyncio.create_task(slow_step())
    return default


def reported():
    return [any(f"{name}()" in message for message in messages) for name in ("slow_callback", "slow_step")]


assert asyncio.run(main(), debug=False) == 0.1
assert messages == []
asyncio.run(main(), debug=True)
assert reported() == [True, True]
print([message.split(" took ")[0][:31] for message in messages if message.startswith("Executing <Handle slow")])
