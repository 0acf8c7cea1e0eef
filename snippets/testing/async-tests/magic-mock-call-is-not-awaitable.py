import asyncio
from unittest.mock import AsyncMock, MagicMock


async def load(fetch):
    return await fetch()


outcomes = {}
for kind in (MagicMock, AsyncMock):
    fetch = kind(return_value="data")
    try:
        outcomes[kind.__name__] = asyncio.run(load(fetch))
    except TypeError as error:
        outcomes[kind.__name__] = "await" in str(error)
    assert fetch.call_count == 1
assert outcomes == {"MagicMock": True, "AsyncMock": "data"}
print(outcomes)
