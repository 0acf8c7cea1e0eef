calls = []


class Meta(type):
    def __setattr__(cls, name, value):
        calls.append(f"class {name}")
        super().__setattr__(name, value)


class Config(metaclass=Meta):
    def __setattr__(self, name, value):
        calls.append(f"instance {name}")
        super().__setattr__(name, value)


config = Config()
Config.debug = True
config.debug = False
assert calls == ["class debug", "instance debug"]
assert (Config.debug, config.debug) == (True, False)
print(calls)
