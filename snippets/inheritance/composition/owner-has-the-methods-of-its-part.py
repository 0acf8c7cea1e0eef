class Engine:
    def start(self):
        return "started"


class Car:
    def __init__(self):
        self.engine = Engine()


car = Car()
assert car.engine.start() == "started"
print(hasattr(car, "start"))
assert hasattr(car, "start")
