class Sensor:
    @property
    def value(self):
        log.append("get")
        return 42

    @value.setter
    def value(self, new):
        log.append(f"set {new}")

    @value.deleter
    def value(self):
        log.append("delete")


log = []
sensor = Sensor()
assert sensor.value == 42
sensor.value = 7
del sensor.value
assert log == ["get", "set 7", "delete"]
print(log)
