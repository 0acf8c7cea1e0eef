import asyncio
from unittest.mock import DEFAULT, MagicMock, patch


class Client:
    async def fetch(self):
        raise NotImplementedError

    async def lines(self):
        yield NotImplemented

    def close(self):
        raise NotImplementedError


async def main():
    with patch.multiple(Client, fetch=DEFAULT, lines=DEFAULT, close=DEFAULT) as patched:
        patched["fetch"].return_value = "canned"
        fetched = await Client().fetch()
    client = MagicMock(spec=Client)
    specified = {name: getattr(client, name) for name in patched}
    return fetched, [{name: type(mock).__name__ for name, mock in mocks.items()} for mocks in (patched, specified)]


fetched, kinds = asyncio.run(main())
assert fetched == "canned"
assert kinds == [{"fetch": "AsyncMock", "lines": "MagicMock", "close": "MagicMock"}] * 2
print(fetched, kinds)
