def chunks(data, size):
    if size < 1:
        raise ValueError("size must be positive")
    for start in range(0, len(data), size):
        yield data[start : start + size]


iterator = chunks("abcdef", 0)
try:
    next(iterator)
    outcome = "nothing raised"
except ValueError as error:
    outcome = str(error)
assert outcome == "size must be positive"
assert list(chunks("abcdef", 4)) == ["abcd", "ef"]
print("at next:", outcome)
