def outcome(source):
    try:
        return eval(source, {"x": 5})
    except SyntaxError as error:
        return error.text


sources = ["(x = 5) * 2", "(x += 5) * 2", "(x := 5) * 2", "(x == 5) * 2"]
assert [outcome(source) for source in sources] == ["(x = 5) * 2", "(x += 5) * 2", 10, 2]
print([outcome(source) for source in sources])
