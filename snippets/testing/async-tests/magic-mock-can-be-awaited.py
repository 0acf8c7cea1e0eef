import asyncio
from unittest.mock import MagicMock


async def load(client):
    return await client.fetch()


client = MagicMock()
client.fetch.return_value = "data"
assert client.fetch() == "data"
try:
    outcome = asyncio.run(load(client))
except TypeError as error:
    outcome = type(error).__name__
print(outcome)
assert client.fetch.call_count == 2
assert outcome == "data"
