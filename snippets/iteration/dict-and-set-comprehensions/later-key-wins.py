pairs = [(1, "first"), (2, "second"), (1.0, "third")]
made = {key: value for key, value in pairs}
assert list(made.items()) == [(1, "third"), (2, "second")]
assert [type(key) for key in made] == [int, int]
print(made)
