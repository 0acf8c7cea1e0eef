import math
from unittest.mock import patch

outcomes = []
for name in ("cos", "cosine"):
    try:
        with patch(f"math.{name}", return_value="patched"):
            outcomes.append(getattr(math, name)(0))
    except AttributeError as error:
        outcomes.append(type(error).__name__)
assert outcomes == ["patched", "AttributeError"]
assert hasattr(math, "cosine") is False
print(outcomes)
