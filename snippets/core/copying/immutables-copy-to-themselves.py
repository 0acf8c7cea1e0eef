import copy

originals = [10**30, 1.5, "spam" * 3, (1, [2]), frozenset({1, 2}), [1]]
returned_itself = [type(x).__name__ for x in originals if copy.copy(x) is x]

assert originals == [10**30, 1.5, "spamspamspam", (1, [2]), frozenset({1, 2}), [1]]
assert returned_itself == ["int", "float", "str", "tuple", "frozenset"]
print(returned_itself)
