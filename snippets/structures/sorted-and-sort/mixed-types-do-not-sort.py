items = [2, "a", 1]
outcomes = []
for key in (None, str):
    try:
        outcomes.append(sorted(items, key=key))
    except TypeError as error:
        outcomes.append(error.args[0].split(" not ")[0])
assert outcomes == ["'<'", [1, 2, "a"]]
assert sorted([2, True, 1.5, False]) == [False, True, 1.5, 2]
print(outcomes)
