class Settings:
    instance = None

    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self):
        self.values = {}


first = Settings()
first.values["debug"] = True
assert first.values == {"debug": True}
second = Settings()
print("after the second call:", second.values)
assert second is first
assert second.values == {"debug": True}
