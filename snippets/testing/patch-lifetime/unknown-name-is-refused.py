import math
from unittest.mock import patch

outcome = "patched"
try:
    with patch("math.cosine", return_value=1):
        pass
except AttributeError as error:
    outcome = type(error).__name__
with patch("math.cosine", create=True, return_value=1):
    created = math.cosine(0)
with patch("math.abs", return_value="patched"):
    builtin = math.abs(-1)
assert outcome == "AttributeError"
assert (created, hasattr(math, "cosine")) == (1, False)
assert (builtin, hasattr(math, "abs"), abs(-1)) == ("patched", False, 1)
print(outcome, created, builtin)
