def chunks(data, size):
    if size < 1:
        raise ValueError("size must be positive")
    for start in range(0, len(data), size):
        yield data[start : start + size]


iterator = chunks("abc", 0)
assert iterator.gi_frame.f_locals == {"data": "abc", "size": 0}
try:
    outcome = next(iterator)
except ValueError as error:
    outcome = str(error)
assert outcome == "size must be positive"
assert list(chunks("abc", 1)) == ["a", "b", "c"]
print("at next:", outcome)
