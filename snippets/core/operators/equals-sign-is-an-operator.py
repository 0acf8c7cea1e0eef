def outcome(source):
    try:
        return eval(source, {"x": 1})
    except SyntaxError:
        return "SyntaxError"


print([outcome(source) for source in ("(x + 5) * 2", "(x = 5) * 2", "(x += 5) * 2")])
assert outcome("(x + 5) * 2") == 12
assert outcome("(x = 5) * 2") != "SyntaxError"
