import asyncio

log = []


class Connection:
    async def __aenter__(self):
        await asyncio.sleep(0)
        log.append("open")
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0)
        log.append(f"close after {error!r}")
        return isinstance(error, ValueError)


async def main():
    async with Connection():
        pass
    async with Connection():
        raise ValueError("suppressed")
    outcome = "nothing raised"
    try:
        async with Connection():
            raise KeyError("passed on")
    except KeyError as error:
        outcome = repr(error)
    return outcome


outcome = asyncio.run(main())

assert outcome == "KeyError('passed on')"
assert log == [
    "open", "close after None",
    "open", "close after ValueError('suppressed')",
    "open", "close after KeyError('passed on')",
]
print(log)
