def outcome_of(source):
    try:
        return eval(source)
    except SyntaxError as error:
        return error.msg


outcomes = {
    source: outcome_of(source)
    for source in ("sum(x for x in (1, 2))", "sum((x for x in (1, 2)), 1)", "sum(x for x in (1, 2), 1)")
}
assert list(outcomes.values()) == [3, 4, "Generator expression must be parenthesized"]
print(outcomes)
