def outcome(source):
    try:
        return eval(source, {"x": 5})
    except SyntaxError:
        return "SyntaxError"


sources = ['f"{{x}}"', 'f"{{{x}}}"', 'f"{{}}"', 'f"}"', 'f"{}"']
assert [outcome(source) for source in sources] == ["{x}", "{5}", "{}", "SyntaxError", "SyntaxError"]
print([outcome(source) for source in sources])
