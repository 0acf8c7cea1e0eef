import asyncio

log = []


class Connection:
    async def __aenter__(self):
        log.append("open")
        return self

    async def __aexit__(self, kind, error, traceback):
        log.append(f"close after {error!r}")
        return isinstance(error, ValueError)


async def outcome_of(error):
    log.clear()
    try:
        async with Connection():
            if error:
                raise error
    except KeyError:
        log.append("passed on")
    return log.copy()


assert asyncio.run(outcome_of(None)) == ["open", "close after None"]
assert asyncio.run(outcome_of(ValueError("x"))) == ["open", "close after ValueError('x')"]
assert asyncio.run(outcome_of(KeyError("x"))) == ["open", "close after KeyError('x')", "passed on"]
print(log)
