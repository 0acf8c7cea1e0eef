def chunks(data, size):
    if size < 1:
        raise ValueError("size must be positive")
    for start in range(0, len(data), size):
        yield data[start : start + size]


assert list(chunks("abcde", 1)) == ["a", "b", "c", "d", "e"]
try:
    generator = chunks("abcde", 0)
    outcome = generator.gi_frame.f_locals
except ValueError as error:
    outcome = str(error)
print("the call:", outcome)
assert outcome in ({"data": "abcde", "size": 0}, "size must be positive")
assert outcome == "size must be positive"
