import configparser
from pathlib import Path

Path("own.ini").write_text("[server]\n")
parser = configparser.ConfigParser()
assert parser.read("own.ini") == ["own.ini"]

try:
    outcome = parser.read("missing.ini")
except OSError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == [] or outcome == "FileNotFoundError"
assert outcome == "FileNotFoundError"
