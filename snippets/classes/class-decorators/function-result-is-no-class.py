def single(cls):
    def get():
        return cls()

    return get


@single
class Config:
    pass


def outcome(action):
    try:
        action()
    except TypeError:
        return "TypeError"


def derive():
    class Special(Config):
        pass


config = Config()
assert type(config).__name__ == "Config"
assert outcome(lambda: isinstance(config, Config)) == "TypeError"
assert outcome(derive) == "TypeError"
print(outcome(derive))
