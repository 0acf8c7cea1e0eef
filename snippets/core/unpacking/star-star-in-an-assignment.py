def collect(**kwargs):
    return kwargs


def compiles(source):
    try:
        compile(source, "<text>", "exec")
    except SyntaxError:
        return False
    return True


data = {"a": 1}
assert collect(**data, b=2) == {"a": 1, "b": 2}
assert {**data, "b": 3} == {"a": 1, "b": 3}
assert [compiles(source) for source in ("**rest = data", "a, **rest = data", "rest = {**data}")] == [False, False, True]
print(collect(**data, b=2))
