import asyncio
import warnings


class Connection:
    def __init__(self, host):
        self.host, self.open = host, False

    @classmethod
    async def connect(cls, host):
        return await cls(host).__aenter__()

    async def __aenter__(self):
        self.open = True
        return self

    async def __aexit__(self, *exception):
        self.open = False


class Wrong:
    async def __init__(self):
        pass


async def main():
    connection = Connection("db")
    states = [connection.open]
    async with connection:
        states.append(connection.open)
    states.append(connection.open)
    return states, (await Connection.connect("db")).open


states, connected = asyncio.run(main())
assert (states, connected) == ([False, True, False], True)

with warnings.catch_warnings():
    warnings.simplefilter("ignore", RuntimeWarning)
    try:
        outcome = Wrong()
    except TypeError as error:
        outcome = str(error)
assert outcome == "__init__() should return None, not 'coroutine'"
print(states, outcome)
