def endless():
    return endless()


try:
    endless()
except Exception as error:
    caught = error

assert type(caught) is RecursionError
assert type(caught).__mro__[1] is RuntimeError
assert "maximum recursion depth exceeded" in str(caught)
print(type(caught).__name__)
