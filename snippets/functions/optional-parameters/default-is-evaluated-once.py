evaluations = []


def default():
    evaluations.append("evaluated")
    return []


def add(item, items=default()):
    items.append(item)
    return items


before_calls = len(evaluations)
first = add("first")
second = add("second")

assert (before_calls, evaluations) == (1, ["evaluated"])
assert second == ["first", "second"]
assert first is second is add.__defaults__[0]
print(f"evaluated {len(evaluations)} time, after two calls: {second}")
