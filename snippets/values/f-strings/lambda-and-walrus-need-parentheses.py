def outcome(expression):
    try:
        return eval(f'f"{{{expression}}}"', {"x": 5})
    except SyntaxError:
        return "SyntaxError"


assert [outcome("lambda: 7"), outcome("(lambda: 7)()")] == ["SyntaxError", "7"]
assert [outcome("x:=5"), outcome("(x:=3)")] == ["    5", "3"]
assert outcome("[x:=4][0] + abs(x:=3)") == "7"
assert outcome("x != 5") == "False"
print(outcome("x:=5"), outcome("(x:=3)"))
