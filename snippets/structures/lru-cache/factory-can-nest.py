from collections import defaultdict


def tree():
    return defaultdict(tree)


config = tree()
config["server"]["tls"]["port"] = 443
assert config == {"server": {"tls": {"port": 443}}}
mistyped = config["sever"]["tls"]
assert (mistyped, "sever" in config) == ({}, True)
config.default_factory = None
try:
    outcome = config["client"]
except KeyError as error:
    outcome = error.args
assert (outcome, "client" in config) == (("client",), False)
assert (config["server"]["http"], list(config["sever"])) == ({}, ["tls"])
print(outcome)
