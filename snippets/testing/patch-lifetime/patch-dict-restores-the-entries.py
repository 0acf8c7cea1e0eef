import os
from unittest.mock import patch

os.environ["MODE"] = "live"
os.environ["TOKEN"] = "secret"
before = dict(os.environ)
with patch.dict(os.environ, {"MODE": "test"}):
    inside = os.environ["MODE"]
    os.environ["EXTRA"] = "left behind"
    del os.environ["TOKEN"]
assert inside == "test"
assert dict(os.environ) == before
print(inside, os.environ["MODE"], os.environ.get("EXTRA"), os.environ["TOKEN"])
