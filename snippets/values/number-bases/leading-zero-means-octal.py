def outcome(source):
    try:
        return eval(source)
    except SyntaxError:
        return "SyntaxError"


print(outcome("0o17"), outcome("017"))
assert outcome("0o17") == 15
assert outcome("0o18") == "SyntaxError"
assert outcome("017") == 15
