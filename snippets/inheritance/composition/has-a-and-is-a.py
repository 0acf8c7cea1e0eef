class Engine:
    def start(self):
        return "started"


class Car:
    def __init__(self, engine):
        self.engine = engine

    def start(self):
        return f"car {self.engine.start()}"


class ElectricCar(Car):
    pass


car, tesla = Car(Engine()), ElectricCar(Engine())
assert (car.start(), tesla.start()) == ("car started", "car started")
assert (isinstance(car, Engine), isinstance(tesla, Car)) == (False, True)
print(isinstance(car, Engine), isinstance(tesla, Car))
