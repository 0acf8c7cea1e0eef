from collections import ChainMap

defaults = {"host": "localhost", "port": 80}
options = {}
settings = ChainMap(options, defaults)

before = settings["port"]
settings["port"] = 8080
defaults["host"] = "example.org"

assert before == 80
assert dict(settings) == {"host": "example.org", "port": 8080}
assert (options, defaults["port"]) == ({"port": 8080}, 80)
print(dict(settings), options, defaults)
