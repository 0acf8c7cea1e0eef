import copy

state = {"apple": [1, 2], "pear": [3]}
shallow, deep = dict(state), copy.deepcopy(state)
state["apple"].append(9)
del state["pear"]
assert state == {"apple": [1, 2, 9]}
assert shallow == {"apple": [1, 2, 9], "pear": [3]}
assert deep == {"apple": [1, 2], "pear": [3]}
print(shallow, deep)
