import math
from unittest.mock import patch

with patch("math.cosine", "created", create=True):
    created = math.cosine
with patch("math.abs", "patched"):
    builtin = math.abs
assert (created, hasattr(math, "cosine")) == ("created", False)
assert (builtin, hasattr(math, "abs")) == ("patched", False)
print(created, builtin)
