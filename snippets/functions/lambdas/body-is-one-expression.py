classify = (
    lambda number:
        "even"
        if number % 2 == 0
        else "odd"
)
squares = lambda count: [(square := number * number) for number in range(count)]
generate = lambda: (yield 1)

refused = []
for statement in ("return 1", "x = 1", "raise ValueError", "pass", "assert x", "del x"):
    try:
        compile(f"f = lambda: {statement}", "example", "exec")
    except SyntaxError:
        refused.append(statement)

assert (classify(2), classify(3)) == ("even", "odd")
assert squares(4) == [0, 1, 4, 9]
assert list(generate()) == [1]
assert refused == ["return 1", "x = 1", "raise ValueError", "pass", "assert x", "del x"]
print(f"refused: {refused}")
