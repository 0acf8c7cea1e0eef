import os.path
from unittest.mock import patch

original = os.path.exists


@patch("os.path.exists", return_value=True)
def decorated(fake):
    return os.path.exists is fake, os.path.exists("missing")


outcomes = [decorated(), os.path.exists is original]
try:
    with patch("os.path.exists", return_value=True):
        outcomes.append(os.path.exists is original)
        raise ValueError("in the block")
except ValueError as error:
    outcomes.append(str(error))
outcomes.append(os.path.exists is original)

assert outcomes == [(True, True), True, False, "in the block", True]
print(outcomes)
