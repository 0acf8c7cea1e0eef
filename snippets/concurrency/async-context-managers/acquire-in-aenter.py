import asyncio


class Connection:
    def __init__(self, host):
        self.host = host
        self.open = False

    @classmethod
    async def connect(cls, host):
        return await cls(host).__aenter__()

    async def __aenter__(self):
        await asyncio.sleep(0)
        self.open = True
        return self

    async def __aexit__(self, *exception):
        self.open = False


async def main():
    connection = Connection("db")
    states = [connection.open]
    async with connection:
        states.append(connection.open)
    states.append(connection.open)
    return states, (await Connection.connect("db")).open


states, connected = asyncio.run(main())
assert states == [False, True, False]
assert connected is True
print(states)
