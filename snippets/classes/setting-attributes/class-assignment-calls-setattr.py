calls = []


class Config:
    def __setattr__(self, name, value):
        calls.append(name)


Config.debug = True

assert Config.debug is True
Config().level = 2
assert calls == ["level"]
print(calls)
assert calls == ["debug", "level"]
