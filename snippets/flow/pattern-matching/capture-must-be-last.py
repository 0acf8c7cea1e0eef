def outcome_of(*patterns):
    cases = "".join(f"    case {pattern}:\n        pass\n" for pattern in patterns)
    try:
        compile(f"match status:\n{cases}", "<example>", "exec")
        return "compiles"
    except SyntaxError as error:
        return error.msg


assert outcome_of("NOT_FOUND", "500") == "name capture 'NOT_FOUND' makes remaining patterns unreachable"
assert outcome_of("_", "500") == "wildcard makes remaining patterns unreachable"
assert outcome_of("404 | NOT_FOUND", "500") == outcome_of("NOT_FOUND", "500")
assert outcome_of("_ as other", "500") == outcome_of("_", "500")
assert outcome_of("500", "NOT_FOUND") == "compiles"
assert outcome_of("NOT_FOUND if NOT_FOUND > 400", "500") == "compiles"
# It matches anything as well, but is neither a name nor `_`.
assert outcome_of("object()", "500") == "compiles"
print(outcome_of("NOT_FOUND", "500"))
