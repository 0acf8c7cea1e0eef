# /// script
# requires-python = ">=3.11"
# ///
import datetime
import tomllib
from pathlib import Path

path = Path("own.toml")
path.write_text("port = 80\ndebug = false\nsince = 2024-02-29\nhosts = ['a', 'b']\n")

with open(path, "rb") as file:
    settings = tomllib.load(file)
outcome = "nothing raised"
with open(path) as file:
    try:
        tomllib.load(file)
    except TypeError as error:
        outcome = type(error).__name__

assert settings == {"port": 80, "debug": False, "since": datetime.date(2024, 2, 29), "hosts": ["a", "b"]}
assert type(settings["debug"]) == bool
assert outcome == "TypeError"
print(settings, outcome)
