class Logged:
    def __get__(self, instance, owner):
        return "got"

    def __set__(self, instance, value):
        log.append(value)


class Sensor:
    value = Logged()


log = []
sensor = Sensor()
sensor.value = 1
assert (sensor.value, log) == ("got", [1])
Sensor.value = 5
assert (sensor.value, log) == (5, [1])
sensor.value = 7
assert (vars(sensor), log) == ({"value": 7}, [1])
print(sensor.value, log)
