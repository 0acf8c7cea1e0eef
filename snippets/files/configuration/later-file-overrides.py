import configparser
from pathlib import Path

Path("default.ini").write_text("[server]\nhost = localhost\nport = 80\n")
Path("own.ini").write_text("[server]\nport = 8080\n")


def server(*names):
    parser = configparser.ConfigParser()
    assert parser.read(names) == list(names)
    return dict(parser["server"])


assert server("default.ini", "own.ini") == {"host": "localhost", "port": "8080"}
assert server("own.ini", "default.ini") == {"host": "localhost", "port": "80"}
print(server("default.ini", "own.ini"))
