import asyncio


class Connection:
    def __init__(self, log):
        self.log = log

    async def __aenter__(self):
        self.log.append("open")

    async def __aexit__(self, kind, error, traceback):
        self.log.append(f"close after {error!r}")
        return isinstance(error, ValueError)


async def outcome_of(error):
    log = []
    try:
        async with Connection(log):
            if error:
                raise error
    except KeyError:
        log.append("passed on")
    return log


assert asyncio.run(outcome_of(None)) == ["open", "close after None"]
assert asyncio.run(outcome_of(ValueError("x"))) == ["open", "close after ValueError('x')"]
assert asyncio.run(outcome_of(KeyError("x"))) == ["open", "close after KeyError('x')", "passed on"]
print(asyncio.run(outcome_of(KeyError("x"))))
