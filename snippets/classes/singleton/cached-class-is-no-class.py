import functools


@functools.cache
class Config:
    pass


config = Config()
assert Config() is config
assert isinstance(Config, type) is False
other = type(config)()
assert (other is config, type(other) is type(config)) == (False, True)
try:
    isinstance(config, Config)
except TypeError as error:
    message = str(error)
assert message.startswith("isinstance() arg 2 must be a type")
print(type(other).__name__, isinstance(Config, type))
