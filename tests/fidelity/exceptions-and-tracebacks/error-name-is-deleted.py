# shows: the name of an except clause is unbound after it
try:
    int("x")
except ValueError as error:
    assert isinstance(error, ValueError)
assert "error" not in globals()
print("error" in globals())
