def refusal(extension):
    try:
        return items + extension
    except TypeError as error:
        return str(error)


items = alias = [1]
items += (2, 3)
items += "ab"
items += (number for number in [4])
assert items is alias
assert alias == [1, 2, 3, "a", "b", 4]
assert items + [5] == [1, 2, 3, "a", "b", 4, 5]
assert alias == [1, 2, 3, "a", "b", 4]
kinds = {kind: refusal(each) for kind, each in {"tuple": (2, 3), "str": "ab", "generator": (_ for _ in ())}.items()}
assert kinds == {kind: f'can only concatenate list (not "{kind}") to list' for kind in kinds}
print(items, *kinds)
