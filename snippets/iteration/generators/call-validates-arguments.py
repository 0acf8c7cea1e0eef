def chunks(data, size):
    if size < 1:
        raise ValueError("size must be positive")
    for start in range(0, len(data), size):
        yield data[start : start + size]


try:
    chunks("abcdef", 0)
    outcome = "nothing raised"
except ValueError as error:
    outcome = f"ValueError: {error}"
print("the call:", outcome)
assert outcome == "ValueError: size must be positive"
