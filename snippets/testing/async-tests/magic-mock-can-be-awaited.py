import asyncio
from unittest.mock import MagicMock


async def load(client):
    return await client.fetch("/")


client = MagicMock()
client.fetch.return_value = "data"
try:
    outcome = asyncio.run(load(client))
except TypeError:
    outcome = "TypeError"
print(outcome)
assert outcome == "data"
