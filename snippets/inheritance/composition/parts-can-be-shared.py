class Engine:
    power = 1


class Car:
    def __init__(self, engine):
        self.engine = engine


class Boat(Engine):
    pass


engine = Engine()
first, second = Car(engine), Car(engine)
first.engine.power = 90
del engine, first
assert second.engine.power == 90
one, other = Boat(), Boat()
one.power = 90
assert (one.power, other.power) == (90, 1)
print(second.engine.power, other.power)
