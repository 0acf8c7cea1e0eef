import errno

try:
    missing_name
    found = None
except NameError as error:
    found = error
assert (type(found), found.name) == (NameError, "missing_name")

try:
    (1).missing
except AttributeError as error:
    found = error
assert (found.name, found.obj) == ("missing", 1)

try:
    open("missing.txt")
except OSError as error:
    found = error
assert (type(found), found.errno) == (FileNotFoundError, errno.ENOENT)
assert found.filename == "missing.txt"

try:
    {}["port"]
except LookupError as error:
    found = error
assert (type(found), found.args) == (KeyError, ("port",))
assert hasattr(found, "key") is False
print(found.args)
