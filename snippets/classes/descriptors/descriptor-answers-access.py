class Logged:
    def __get__(self, instance, owner):
        log.append(("get", owner.__name__))
        return 42

    def __set__(self, instance, value):
        log.append(("set", value))

    def __delete__(self, instance):
        log.append(("delete",))


class Sensor:
    value = Logged()


log = []
sensor = Sensor()
assert sensor.value == 42
sensor.value = 7
del sensor.value
assert log == [("get", "Sensor"), ("set", 7), ("delete",)]
assert vars(sensor) == {}
print(log)
