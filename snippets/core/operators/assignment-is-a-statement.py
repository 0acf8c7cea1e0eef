def outcome(source):
    try:
        return eval(source, {"x": 1})
    except SyntaxError:
        return "SyntaxError"


sources = ["(x = 5) * 2", "(x += 5) * 2", "(x := 5) * 2", "(x == 5) * 2"]
assert [outcome(source) for source in sources] == ["SyntaxError", "SyntaxError", 10, 0]
print([outcome(source) for source in sources])
