from dataclasses import dataclass


class Settings:
    debug = False


@dataclass
class Service:
    settings: Settings = Settings()


first, second = Service(), Service()
first.settings.debug = True
print("second:", second.settings.debug)
assert second.settings.debug is False
