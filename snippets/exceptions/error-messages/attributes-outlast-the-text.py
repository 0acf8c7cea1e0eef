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
    1 % 0
    kind = None
except ArithmeticError as error:
    kind = type(error)
assert kind is ZeroDivisionError
print(found.name, kind.__name__)
