from unittest.mock import patch


class Sensor:
    def read(self):
        return 20


one, other = Sensor(), Sensor()
with patch.object(one, "read", return_value=99):
    inside = one.read(), other.read(), list(vars(one))
after = one.read(), list(vars(one))
assert inside == (99, 20, ["read"])
assert after == (20, [])
print(inside, after)
