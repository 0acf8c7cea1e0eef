from dataclasses import dataclass


class Settings:
    def __init__(self):
        self.debug = False


@dataclass
class Service:
    settings: Settings = Settings()


first, second = Service(), Service()
before = second.settings.debug
first.settings.debug = True

assert first.settings is second.settings
assert (before, second.settings.debug) == (False, True)
assert Service(settings=None).settings is None
print(before, vars(second.settings))
