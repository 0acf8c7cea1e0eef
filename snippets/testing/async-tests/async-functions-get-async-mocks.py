import asyncio
from unittest.mock import MagicMock, patch


class Client:
    async def fetch(self):
        raise NotImplementedError

    def close(self):
        raise NotImplementedError


async def main():
    with patch.object(Client, "fetch") as fetch, patch.object(Client, "close") as close:
        fetch.return_value = "canned"
        fetched = await Client().fetch()
    client = MagicMock(spec=Client)
    return fetched, [type(mock).__name__ for mock in (fetch, close, client.fetch, client.close)]


fetched, kinds = asyncio.run(main())
assert fetched == "canned"
assert kinds == ["AsyncMock", "MagicMock", "AsyncMock", "MagicMock"]
print(fetched, kinds)
