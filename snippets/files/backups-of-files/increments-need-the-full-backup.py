def changes(before, after):
    return {name: after.get(name) for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def apply(state, increment):
    state = {**state, **increment}
    return {name: text for name, text in state.items() if text is not None}


days = [{"a": "1", "b": "1"}, {"a": "2", "b": "1"}, {"a": "2", "c": "3"}]
increments = [changes(before, after) for before, after in zip(days, days[1:])]
restored = days[0]
for increment in increments:
    restored = apply(restored, increment)
without_the_first = apply(days[0], increments[1])
print(sorted(restored.items()))
assert increments == [{"a": "2"}, {"b": None, "c": "3"}]
assert restored == days[2]
assert without_the_first == {"a": "1", "c": "3"}
