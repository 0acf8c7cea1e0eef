import asyncio
import signal

# A job in the background may start with SIGINT ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)


async def main(log, interrupts):
    def interrupt():
        log.append("Ctrl-C")
        signal.raise_signal(signal.SIGINT)

    loop = asyncio.get_running_loop()
    loop.call_soon(interrupt)
    try:
        await asyncio.Event().wait()
    finally:
        if interrupts == 2:
            loop.call_soon(interrupt)
        log.append("saving")
        await asyncio.sleep(0.001)
        log.append("saved")


def log_of(interrupts):
    log = []
    try:
        asyncio.run(main(log, interrupts))
    except KeyboardInterrupt:
        log.append("KeyboardInterrupt")
    return log


assert log_of(1) == ["Ctrl-C", "saving", "saved", "KeyboardInterrupt"]
assert log_of(2) == ["Ctrl-C", "saving", "Ctrl-C", "KeyboardInterrupt"]
print(log_of(2))
