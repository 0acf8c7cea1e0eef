import keyword

match, _ = [1], 3
match match:
    case [case]:
        found = case
    case _:
        found = None
assert found == 1
assert (match, case, _) == ([1], 1, 3)
assert [word in keyword.softkwlist for word in ("match", "case", "_", "class")] == [True, True, True, False]
print(found, _)
