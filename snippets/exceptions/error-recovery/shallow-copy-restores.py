state = {"apple": [1, 2], "pear": 3}
saved = dict(state)
state["apple"].append(9)
del state["pear"]

print(saved)
assert state == {"apple": [1, 2, 9]}
assert saved["pear"] == 3
assert saved == {"apple": [1, 2], "pear": 3}
