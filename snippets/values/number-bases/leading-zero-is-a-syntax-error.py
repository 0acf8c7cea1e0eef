def outcome(source):
    try:
        return eval(source)
    except SyntaxError:
        return "SyntaxError"


assert [outcome(source) for source in ("017", "00", "017.5", "0o17")] == ["SyntaxError", 0, 17.5, 15]
assert int("017") == 17
print([outcome(source) for source in ("017", "00", "0o17")])
