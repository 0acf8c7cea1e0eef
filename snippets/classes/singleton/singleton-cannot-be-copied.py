import copy


class Singleton(type):
    _instances = {}

    def __call__(cls):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__()
        return cls._instances[cls]


class Config(metaclass=Singleton):
    pass


config = Config()
assert Config() is config
copied = copy.copy(config)
print(type(copied).__name__, copied is config)
assert type(copied) is Config
assert copied is config
