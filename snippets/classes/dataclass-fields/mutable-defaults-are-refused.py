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
    outcome = vars(second.settings)
except ValueError as error:
    outcome = type(error).__name__

print(outcome)
assert vars(Settings()) == {"debug": False}
assert outcome in ({"debug": True}, "ValueError")
assert outcome == "ValueError"
