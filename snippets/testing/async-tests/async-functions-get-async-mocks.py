import asyncio
from unittest.mock import MagicMock, patch


class Client:
    async def fetch(self, url):
        raise NotImplementedError

    def close(self):
        raise NotImplementedError


async def main():
    with patch.object(Client, "fetch") as fetch:
        fetch.return_value = "canned"
        fetched = await Client().fetch("/")
    client = MagicMock(spec=Client)
    stream = MagicMock()
    stream.__aiter__.return_value = ["a", "b"]
    async with stream:
        lines = [line async for line in stream]
    kinds = [type(mock).__name__ for mock in (fetch, client.fetch, client.close)]
    return fetched, kinds, lines


fetched, kinds, lines = asyncio.run(main())
assert (fetched, lines) == ("canned", ["a", "b"])
assert kinds == ["AsyncMock", "AsyncMock", "MagicMock"]
print(fetched, kinds, lines)
