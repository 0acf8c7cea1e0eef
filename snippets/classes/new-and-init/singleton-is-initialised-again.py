class Settings:
    instance = None
    calls_of_init = 0

    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self):
        Settings.calls_of_init += 1
        self.values = {}


first = Settings()
first.values["debug"] = True
before = dict(first.values)
second = Settings()
assert second is first
assert Settings.calls_of_init == 2
assert (before, first.values) == ({"debug": True}, {})
print("one instance,", Settings.calls_of_init, "calls of __init__, values:", before, first.values)
