class Settings:
    instance = None

    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self):
        self.values = {}


Settings().values["debug"] = True
values = Settings().values
print("after the second call:", values)
assert values == {"debug": True}
