from dataclasses import dataclass


class Settings:
    debug = False


@dataclass
class Service:
    settings: Settings = Settings()


first, second = Service(), Service()
assert first.settings is second.settings
first.settings.debug = True
assert second.settings.debug is True
print(first.settings is second.settings, second.settings.debug)
