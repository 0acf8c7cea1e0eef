calls = []


class Config:
    def __setattr__(self, name, value):
        calls.append(name)


Config.debug = True

print(calls)
assert calls == ["debug"]
