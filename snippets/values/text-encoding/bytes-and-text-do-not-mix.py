try:
    "a" + b"a"
except TypeError as error:
    outcome = f"TypeError: {error}"

assert outcome == 'TypeError: can only concatenate str (not "bytes") to str'
assert ("a" == b"a") is False
assert {"a": 1}.get(b"a") is None
print(outcome)
