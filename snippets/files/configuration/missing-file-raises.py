import configparser
from pathlib import Path

Path("own.ini").write_text("[server]\n")
names = ["own.ini", "missing.ini"]
assert [Path(name).exists() for name in names] == [True, False]

parser = configparser.ConfigParser()
try:
    outcome = parser.read(names)
except OSError as error:
    outcome = type(error).__name__

print(outcome)
assert parser.sections() == ["server"]
assert outcome == "FileNotFoundError"
