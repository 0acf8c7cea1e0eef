class Singleton(type):
    _instances = {}

    def __call__(cls, *args):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args)
        return cls._instances[cls]


class Config(metaclass=Singleton):
    runs = 0

    def __init__(self, path):
        Config.runs += 1
        self.path = path


class Other(metaclass=Singleton):
    pass


first, second = Config("a"), Config("b")
assert first is second
assert (first.path, Config.runs) == ("a", 1)
assert type(Other()) is Other
assert Other() is Other()
print(second.path, Config.runs)
