import os.path
from unittest.mock import patch

os.mkdir("there")


@patch("os.path.exists", return_value=None)
def decorated(fake):
    return os.path.exists("there"), fake.mock_calls[0].args


assert decorated() == (None, ("there",))
assert os.path.exists("there") is True
outcomes = []
try:
    with patch("os.path.exists", return_value=None):
        outcomes.append(os.path.exists("there"))
        raise ValueError("in the block")
except ValueError as error:
    outcomes.append(str(error))
outcomes.append(os.path.exists("there"))

assert outcomes == [None, "in the block", True]
print(outcomes)
