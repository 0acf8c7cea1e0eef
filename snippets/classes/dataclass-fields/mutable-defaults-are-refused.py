from dataclasses import dataclass


class Settings:
    def __init__(self):
        self.debug = False


try:

    @dataclass
    class Service:
        settings: Settings = Settings()

    first, second = Service(), Service()
    first.settings.debug = True
    outcome = [first, second]
except ValueError as error:
    outcome = type(error).__name__

print([vars(each.settings) for each in (first, second)])
assert vars(Settings()) == {"debug": False}
assert Service(settings=1).settings == 1
assert outcome == "ValueError"
