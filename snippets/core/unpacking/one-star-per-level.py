def outcome(source):
    names = {}
    try:
        exec(source, names)
    except SyntaxError:
        return "SyntaxError"
    return names["a"]


assert [outcome(source) for source in ("*a = [1]", "*a, *b = [1]")] == ["SyntaxError"] * 2
assert [outcome(source) for source in ("*a, = [1]", "[*a] = [1]", "(x, *a), *b = ([0, 1], 2)")] == [[1]] * 3
print(outcome("*a, = [1]"))
