def singleton(cls):
    instances = []

    def make():
        if not instances:
            instances.append(cls())
        return instances[0]

    return make


@singleton
class Config:
    pass


try:
    outcome = isinstance(Config(), Config)
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == True
