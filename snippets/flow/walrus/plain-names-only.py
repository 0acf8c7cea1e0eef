def outcome_of(source):
    try:
        compile(source, "<example>", "exec")
        return "compiles"
    except SyntaxError as error:
        return error.msg


outcomes = {}
for target in ["total", "total.sum", "totals[0]", "(low, high)"]:
    assert outcome_of(f"{target} = pair") == "compiles"
    outcomes[target] = outcome_of(f"({target} := pair)")
assert outcomes == {
    "total": "compiles",
    "total.sum": "cannot use assignment expressions with attribute",
    "totals[0]": "cannot use assignment expressions with subscript",
    "(low, high)": "cannot use assignment expressions with tuple",
}
print(outcomes)
