import math
from unittest.mock import patch


class Sensor:
    def read(self):
        return 20


def area():
    return math.sqrt(16)


sensor = Sensor()
before = (area(), sensor.read())
with patch.object(math, "sqrt", return_value="patched"), patch.object(Sensor, "read", return_value=99):
    inside = (area(), sensor.read())
after = (area(), sensor.read())
assert inside == ("patched", 99)
assert before == after == (4.0, 20)
print(before, inside, after)
