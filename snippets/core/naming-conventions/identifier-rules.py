def valid(name):
    try:
        exec(f"{name} = 5", names)
    except SyntaxError:
        return False
    return names[name] == 5


names = {}
assert [valid(name) for name in ("_x2", "größe", "имя", "Size")] == [True] * 4
assert [valid(name) for name in ("2x", "my-name", "a b", "x$", "x!")] == [False] * 5
assert "size" not in names
print(sorted(set(names) - {"__builtins__"}))
