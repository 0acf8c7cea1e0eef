squares = lambda count: [(square := number * number) for number in range(count)]
generate = lambda: (yield 1)
outcomes = []
for source in ("(lambda: (x := 1))", "(lambda: x := 1)", "(lambda: yield 1)"):
    try:
        outcomes.append(eval(source)())
    except SyntaxError as error:
        outcomes.append(type(error).__name__)

assert squares(4) == [0, 1, 4, 9]
assert list(generate()) == [1]
assert outcomes == [1, "SyntaxError", "SyntaxError"]
print(squares(4), list(generate()), outcomes)
