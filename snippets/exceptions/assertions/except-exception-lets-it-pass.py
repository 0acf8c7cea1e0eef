caught = None
try:
    exec("assert 1 == 2")
except Exception as error:
    caught = type(error).__name__

assert caught == "AssertionError"
print(caught)
assert caught is None
