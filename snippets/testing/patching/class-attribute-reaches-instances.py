class Sensor:
    def read(self):
        return "real"


class Better(Sensor):
    def read(self):
        return "better"


old, shadowed, better = Sensor(), Sensor(), Better()
shadowed.read = lambda: "own"
assert isinstance(better, Sensor)
readings = [old.read(), shadowed.read(), better.read()]
original = Sensor.read
Sensor.read = lambda self: "replaced"
readings += [old.read(), shadowed.read(), better.read()]
Sensor.read = original
readings += [old.read(), shadowed.read(), better.read()]
assert readings == ["real", "own", "better", "replaced", "own", "better", "real", "own", "better"]
print(readings)
