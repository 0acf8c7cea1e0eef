def outcome(names, use):
    try:
        return use(names)
    except TypeError as error:
        return type(error).__name__


uses = [len, lambda names: names[0], lambda names: (list(names), list(names))]
as_list = [outcome(["a"], use) for use in uses]
as_generator = [outcome((name for name in ["a"]), use) for use in uses]
print(as_generator)
assert as_list == [1, "a", (["a"], ["a"])]
assert as_generator == ["TypeError", "TypeError", (["a"], [])]
