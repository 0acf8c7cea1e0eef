class Petrol:
    def start(self):
        return "brumm"


class Electric:
    def start(self):
        return "hum"


class Car:
    def __init__(self, engine):
        self.engine = engine

    def start(self):
        return self.engine.start()


car, other = Car(Petrol()), Car(Petrol())
assert (car.start(), other.start()) == ("brumm", "brumm")
car.engine = Electric()
assert (car.start(), other.start()) == ("hum", "brumm")
print(car.start(), other.start())
