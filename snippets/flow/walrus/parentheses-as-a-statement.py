def outcome_of(source):
    try:
        compile(source, "<example>", "exec")
        return "compiles"
    except SyntaxError as error:
        return error.msg


outcomes = {
    source: outcome_of(source)
    for source in ("total := 1", "(total := 1)", "lambda: total := 1", "lambda: (total := 1)", "print(total := 1)")
}
assert outcomes == {
    "total := 1": "invalid syntax",
    "(total := 1)": "compiles",
    "lambda: total := 1": "cannot use assignment expressions with lambda",
    "lambda: (total := 1)": "compiles",
    "print(total := 1)": "compiles",
}
print(outcomes)
