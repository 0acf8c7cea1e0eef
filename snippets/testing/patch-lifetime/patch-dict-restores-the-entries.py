import os
from unittest.mock import patch

os.environ["MODE"] = "live"
os.environ["TOKEN"] = "secret"
names = ("MODE", "TOKEN", "EXTRA")
before = [os.environ.get(name) for name in names]
with patch.dict(os.environ, {"MODE": "test"}):
    os.environ["EXTRA"] = "left behind"
    del os.environ["TOKEN"]
    inside = [os.environ.get(name) for name in names]
after = [os.environ.get(name) for name in names]
assert before == ["live", "secret", None]
assert inside == ["test", None, "left behind"]
assert after == before
print(inside, after)
