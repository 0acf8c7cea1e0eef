value = (1, 2)
try:
    "value: %s" % value
except TypeError as error:
    message = str(error)
assert message.startswith("not all arguments converted during string formatting")
assert "value: %s" % (value,) == "value: (1, 2)"
assert "%s and %s" % value == "1 and 2"
assert "value: %s" % [1, 2] == "value: [1, 2]"
print("value: %s" % (value,))
