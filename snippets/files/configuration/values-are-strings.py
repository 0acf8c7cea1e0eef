import configparser
import os

parser = configparser.ConfigParser()
parser.read_string("[server]\nport = 8080\nratio = 0.5\ndebug = no\n[empty]\n")
os.environ["SERVER_PORT"] = "8080"

assert parser.sections() == ["server", "empty"]
assert dict(parser["server"]) == {"port": "8080", "ratio": "0.5", "debug": "no"}
assert os.environ["SERVER_PORT"] == "8080"
assert {type(value) for value in os.environ.values()} == {str}
print(dict(parser["server"]))
