from pathlib import Path


class Config(Path):
    pass


try:
    outcome = Config("app.ini").suffix
except AttributeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "AttributeError"
