import asyncio

log = []


async def fail(error):
    log.append("fails")
    raise error


async def work(failing):
    await asyncio.wait([failing])
    log.append(repr(failing.exception()))


async def main(error):
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    failing = asyncio.create_task(fail(error))
    await asyncio.create_task(work(failing))
    log.append("main ends")


def log_of(error):
    log.clear()
    try:
        asyncio.run(main(error))
    except BaseException as leaving:
        log.append(f"run raises {leaving!r}")
    return log.copy()


assert log_of(ValueError("bad input")) == ["fails", "ValueError('bad input')", "main ends"]
assert log_of(SystemExit()) == ["fails", "run raises SystemExit()"]
assert log_of(KeyboardInterrupt()) == ["fails", "run raises KeyboardInterrupt()"]
print(log_of(ValueError("bad input")))
