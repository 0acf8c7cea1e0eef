def outcome(expression):
    try:
        return eval(f'f"{{{expression}}}"')
    except SyntaxError:
        return "SyntaxError"


print(outcome("[1, 2][0]"), outcome("(lambda: 7)()"), outcome("lambda: 7"))
assert outcome("[1, 2][0]") == "1"
assert outcome("(lambda: 7)()") == "7"
assert outcome("lambda: 7") != "SyntaxError"
