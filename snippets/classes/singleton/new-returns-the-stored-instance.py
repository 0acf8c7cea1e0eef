class Config:
    _instance = None
    made = 0

    def __new__(cls):
        if cls._instance is None:
            cls.made += 1
            cls._instance = super().__new__(cls)
        return cls._instance


assert Config() is Config()
assert type(Config()) is Config
assert Config.made == 1
print(Config.made)
