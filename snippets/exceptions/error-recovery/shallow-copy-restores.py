state = {"apple": [1, 2]}
saved = dict(state)
state["apple"].append(9)
state = saved

print(state)
assert state == {"apple": [1, 2]}
