import configparser
from pathlib import Path

Path("default.ini").write_text("[server]\nhost = localhost\nport = 80\n")
Path("own.ini").write_text("[server]\nport = 8080\n")

parser = configparser.ConfigParser()
read = parser.read(["default.ini", "missing.ini", "own.ini"])

assert read == ["default.ini", "own.ini"]
assert dict(parser["server"]) == {"host": "localhost", "port": "8080"}
print(read, dict(parser["server"]))
