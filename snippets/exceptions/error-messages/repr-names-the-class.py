errors = [TimeoutError(), KeyError("port"), ValueError("port", 70000)]
assert [str(error) for error in errors] == ["", "'port'", "('port', 70000)"]
assert [repr(error) for error in errors] == ["TimeoutError()", "KeyError('port')", "ValueError('port', 70000)"]
print([repr(error) for error in errors])
