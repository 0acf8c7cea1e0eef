import os

os.environ["DEBUG"] = "False"
debug = bool(os.environ["DEBUG"])
assert (os.environ["DEBUG"], debug) == ("False", True)
print(debug)
assert debug is False
