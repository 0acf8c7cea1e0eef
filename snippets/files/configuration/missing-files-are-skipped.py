import configparser
import os
from pathlib import Path

Path("own.ini").write_text("[server]\nport = 8080\n")
assert os.listdir() == ["own.ini"]

parser = configparser.ConfigParser()
assert parser.read("missing.ini") == []
assert parser.read(["missing.ini", "own.ini"]) == ["own.ini"]
assert parser["server"]["port"] == "8080"
print(parser.read(["missing.ini", "own.ini"]))
