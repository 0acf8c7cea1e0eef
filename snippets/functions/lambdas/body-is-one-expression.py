accepted, refused = [], []
for body in ("1 + 1", "f(1)", "return 1", "x = 1", "raise ValueError", "pass", "assert x", "del x", "1; 2"):
    try:
        compile(f"(lambda: {body})", "example", "eval")
        accepted.append(body)
    except SyntaxError:
        refused.append(body)

assert accepted == ["1 + 1", "f(1)"]
assert refused == ["return 1", "x = 1", "raise ValueError", "pass", "assert x", "del x", "1; 2"]
print(f"refused: {refused}")
