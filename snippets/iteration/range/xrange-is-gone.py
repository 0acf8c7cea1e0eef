import builtins

try:
    xrange(3)
except NameError as error:
    message = str(error)
assert message.startswith("name 'xrange' is not defined")
assert [hasattr(builtins, name) for name in ("xrange", "range")] == [False, True]
print(message[:29])
