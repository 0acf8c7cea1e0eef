import configparser
import os
from collections import ChainMap

parser = configparser.ConfigParser()
parser.read_string("[shop]\nhost = localhost\nport = 80\n")

try:
    os.environ["SHOP_PORT"] = 8080
    outcome = "nothing raised"
except TypeError as error:
    outcome = f"TypeError: {error}"
os.environ["SHOP_PORT"] = "8080"

variables = {key[5:].lower(): value for key, value in os.environ.items() if key.startswith("SHOP_")}
settings = ChainMap(variables, parser["shop"])

assert outcome == "TypeError: str expected, not int"
assert variables == {"port": "8080"}
assert dict(settings) == {"host": "localhost", "port": "8080"}
print(outcome, dict(settings))
