import math
from unittest.mock import patch


class Sensor:
    def read(self):
        raise NotImplementedError


outcomes = []
for name in ("read", "cos", "abs"):
    for target in (Sensor, math):
        try:
            with patch.object(target, name, "patched"):
                outcomes.append(getattr(target, name))
        except AttributeError as error:
            outcomes.append(str(error).endswith(f"does not have the attribute {name!r}"))
assert outcomes == ["patched", True, True, "patched", True, "patched"]
print(outcomes)
