from unittest.mock import patch


class Sensor:
    def read(self):
        return "real"


one, other = Sensor(), Sensor()
with patch.object(one, "read", return_value="patched"):
    inside = one.read(), other.read(), list(vars(one))
after = one.read(), list(vars(one))
assert inside == ("patched", "real", ["read"])
assert after == ("real", [])
print(inside, after)
