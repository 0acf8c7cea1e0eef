def outcome_of(source):
    try:
        return eval(source)
    except SyntaxError as error:
        return error.msg


outcomes = {
    source: outcome_of(source)
    for source in ("[n for n in (items := [5])]", "[n := 7 for n in [5]]", "[last := n for n in [5]]")
}
assert outcomes == {
    "[n for n in (items := [5])]": "assignment expression cannot be used in a comprehension iterable expression",
    "[n := 7 for n in [5]]": "assignment expression cannot rebind comprehension iteration variable 'n'",
    "[last := n for n in [5]]": [5],
}
print(outcomes)
