from unittest.mock import patch


class Sensor:
    def read(self):
        return 20


old = Sensor()
original = Sensor.read
Sensor.read = lambda self: 99
by_hand = old.read()
Sensor.read = original

try:
    with patch.object(old, "read", return_value=99):
        patched = old.read(), Sensor().read(), "read" in vars(old)
        raise ValueError("the test fails")
except ValueError:
    after = old.read(), "read" in vars(old)
assert by_hand == 99
assert patched == (99, 20, True)
assert after == (20, False)
print(by_hand, patched, after)
