source = """
try:
    raise kind
except ValueError, ZeroDivisionError:
    outcomes.append(kind.__name__)
"""
outcomes = []
for kind in (ValueError, ZeroDivisionError):
    try:
        exec(source, {"kind": kind, "outcomes": outcomes})
    except SyntaxError as error:
        outcomes.append("SyntaxError")

print(outcomes)
assert outcomes in (["SyntaxError", "SyntaxError"], ["ValueError", "ZeroDivisionError"])
assert outcomes == ["SyntaxError", "SyntaxError"]
