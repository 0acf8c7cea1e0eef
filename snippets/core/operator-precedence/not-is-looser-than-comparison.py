a, b = 7, True
assert (not a == b) is True
assert (not (a == b)) is True
assert ((not a) == b) is False
try:
    eval("a == not b")
except SyntaxError as error:
    refused = error.text
assert refused.strip() == "a == not b"
print(not a == b, (not a) == b)
