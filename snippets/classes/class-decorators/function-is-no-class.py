def singleton(cls):
    instances = []

    def make():
        if not instances:
            instances.append(cls())
        return instances[0]

    return make


@singleton
class Config:
    default = 1


def outcome(use):
    try:
        return use()
    except (TypeError, AttributeError) as error:
        return type(error).__name__


assert Config() is Config()
assert outcome(lambda: isinstance(Config(), Config)) == "TypeError"
assert outcome(lambda: Config.default) == "AttributeError"
assert outcome(lambda: type("Child", (Config,), {})) == "TypeError"
assert type(Config()).default == 1
print(outcome(lambda: isinstance(Config(), Config)))
