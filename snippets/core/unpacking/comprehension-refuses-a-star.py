def outcome(source):
    try:
        return eval(source, {"rows": [[1, 2], [3]]})
    except SyntaxError:
        return "SyntaxError"


print(outcome("[*row for row in rows]"))
assert outcome("[item for row in rows for item in row]") == [1, 2, 3]
assert outcome("[*row for row in rows]") in ("SyntaxError", [1, 2, 3])
assert outcome("[*row for row in rows]") == "SyntaxError"
