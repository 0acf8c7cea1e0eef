list = [1, 2]
try:
    list("ab")
except TypeError as error:
    message = str(error)
assert message == "'list' object is not callable"
del list
assert list("ab") == ["a", "b"]
print(message)
