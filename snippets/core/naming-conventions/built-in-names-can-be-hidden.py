list = None
try:
    list("ab")
except TypeError as error:
    message = str(error)
assert message == "'NoneType' object is not callable"
del list
assert list("ab") == ["a", "b"]
print(message)
