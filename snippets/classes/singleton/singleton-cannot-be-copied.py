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
assert copy.copy(config) is config
