from pathlib import Path


class Config(Path):
    pass


class Concrete(type(Path())):
    pass


assert Concrete("app.ini").suffix == ".ini"
try:
    outcome = Config("app.ini").suffix
except AttributeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome in ("AttributeError", ".ini")
assert outcome == "AttributeError"
