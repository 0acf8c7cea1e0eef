def cached(cls):
    instance = cls()
    return lambda: instance


@cached
class Config:
    pass


try:
    outcome = isinstance(Config(), Config)
except TypeError as error:
    outcome = type(error).__name__

assert (type(Config()).__name__, outcome) == ("Config", "TypeError")
print(outcome)
assert outcome == True
