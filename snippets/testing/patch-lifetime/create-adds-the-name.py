import math
from unittest.mock import patch

with patch("math.cosine", create=True, return_value=1):
    created = math.cosine(0)
with patch("math.abs", return_value="patched"):
    builtin = math.abs(-1), abs(-1)
assert (created, hasattr(math, "cosine")) == (1, False)
assert (builtin, hasattr(math, "abs")) == (("patched", 1), False)
print(created, builtin)
