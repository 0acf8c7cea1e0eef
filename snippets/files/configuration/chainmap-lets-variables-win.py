import configparser
import os
from collections import ChainMap

parser = configparser.ConfigParser()
parser.read_string("[shop]\nhost = localhost\nport = 80\n")
os.environ["SHOP_PORT"] = "8080"

variables = {key[5:].lower(): value for key, value in os.environ.items() if key.startswith("SHOP_")}
settings = ChainMap(variables, parser["shop"])

assert variables == {"port": "8080"}
assert dict(settings) == {"host": "localhost", "port": "8080"}
del variables["port"]
assert settings["port"] == "80"
print(settings["host"], os.environ["SHOP_PORT"])
