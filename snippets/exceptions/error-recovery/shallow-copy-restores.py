state = {"apple": [1, 2], "pear": 3}
saved = dict(state)
state["apple"].append(9)
state["pear"] = 4
state = saved

assert state["pear"] == 3
assert state["apple"] == [1, 2, 9]
print(state)
assert state == {"apple": [1, 2], "pear": 3}
