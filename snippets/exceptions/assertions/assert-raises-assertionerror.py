source = "assert condition, message"


def outcome_of(condition, optimize):
    code = compile(source, "shop.py", "exec", optimize=optimize)
    try:
        exec(code, {"condition": condition, "message": ["out of", "stock"]})
        return "passed"
    except AssertionError as error:
        return error.args


assert outcome_of(True, optimize=0) == "passed"
assert outcome_of(False, optimize=0) == (["out of", "stock"],)
assert outcome_of(False, optimize=1) == "passed"
print(outcome_of(False, optimize=0), outcome_of(False, optimize=1))
