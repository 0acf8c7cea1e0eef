def outcome_of(source):
    try:
        compile(source, "<example>", "exec")
    except SyntaxError as error:
        return error.msg
    return "compiles"


cannot = "cannot use assignment expressions with"
assert outcome_of("(total.sum := 1)") == f"{cannot} attribute"
assert outcome_of("(totals[0] := 1)") == f"{cannot} subscript"
assert outcome_of("((low, high) := (1, 2))") == f"{cannot} tuple"
assert outcome_of("total := 1") == "invalid syntax"
assert outcome_of("(total := 1)") == "compiles"
assert outcome_of("print(total := 1)") == "compiles"
print(outcome_of("(total.sum := 1)"))
