import inspect
from unittest.mock import AsyncMock

notify = AsyncMock()
outcomes = {}
for name in ("awaited_once", "awaited_with", "not_awaited", "has_awaits"):
    unused = getattr(notify, name)()
    outcomes[name] = inspect.iscoroutine(unused)
    unused.close()
try:
    notify.assert_awaited_once()
    spelt_out = "passed"
except AssertionError as error:
    spelt_out = str(error)
assert outcomes == dict.fromkeys(["awaited_once", "awaited_with", "not_awaited", "has_awaits"], True)
assert spelt_out == "Expected mock to have been awaited once. Awaited 0 times."
print(outcomes)
