from unittest.mock import PropertyMock, call, patch


class Sensor:
    @property
    def value(self):
        return 20


sensor = Sensor()
refused = []
try:
    with patch.object(sensor, "value", 99):
        refused.append("entered")
except AttributeError as error:
    refused.append(str(error).endswith("does not have the attribute 'value'"))
with patch.object(Sensor, "value", new_callable=PropertyMock, return_value=99) as value:
    read = sensor.value
    sensor.value = 7
assert refused == [False]
assert (read, value.mock_calls) == (99, [call(), call(7)])
assert sensor.value == 20
print(read, value.mock_calls)
