cache = dict.fromkeys("ab")
order = [list(cache), cache["a"], list(cache)]
print(order)
assert order[:2] == [["a", "b"], None]
assert order[2] in (["a", "b"], ["b", "a"])
assert order[2] == ["b", "a"]
