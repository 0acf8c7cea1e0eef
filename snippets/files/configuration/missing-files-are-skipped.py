import configparser
from pathlib import Path

Path("own.ini").write_text("[server]\nport = 8080\n")

parser = configparser.ConfigParser()
read = [parser.read("missing.ini"), parser.read(["missing.ini", "own.ini"])]
assert read == [[], ["own.ini"]]
assert parser["server"]["port"] == "8080"
print(read)
