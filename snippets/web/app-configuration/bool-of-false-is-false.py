import os

os.environ["DEBUG"] = "False"
debug = bool(os.environ["DEBUG"])
assert type(os.environ["DEBUG"]) is str
print(debug)
assert debug is False
