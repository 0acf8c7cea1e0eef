def outcome(source):
    try:
        compile(source, "mixed", "exec")
    except SyntaxError as error:
        return type(error).__name__
    return "compiled"


mixed = "if True:\n        first = 1\n\tsecond = 2\n"
separate = "if True:\n\tfirst = 1\nif True:\n    second = 2\n"
uneven = "if True:\n    first = 1\n  second = 2\n"
found = [outcome(mixed), outcome(separate), outcome(uneven)]
print(found)
assert found == ["TabError", "compiled", "IndentationError"]
