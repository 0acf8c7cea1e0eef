class Sensor:
    def read(self):
        return "real"


old, shadowed = Sensor(), Sensor()
shadowed.read = lambda: "own"
readings = [old.read(), shadowed.read()]
original = Sensor.read
Sensor.read = lambda self: "replaced"
readings += [old.read(), shadowed.read()]
Sensor.read = original
readings += [old.read(), shadowed.read()]
assert readings == ["real", "own", "replaced", "own", "real", "own"]
print(readings)
