import asyncio

log = []


def fail(error):
    raise error


async def main(error):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: log.append(repr(context["exception"])))
    loop.call_soon(fail, error)
    loop.call_soon(log.append, "next callback")
    await asyncio.sleep(0)
    log.append("main goes on")


def log_of(error):
    log.clear()
    try:
        asyncio.run(main(error))
    except BaseException as leaving:
        log.append(f"run raises {leaving!r}")
    return log.copy()


assert log_of(ValueError("bad")) == ["ValueError('bad')", "next callback", "main goes on"]
for error in (SystemExit(), KeyboardInterrupt()):
    left = log_of(error)
    assert (left[-1], "main goes on" in left) == (f"run raises {error!r}", False)
print(log_of(ValueError("bad")))
