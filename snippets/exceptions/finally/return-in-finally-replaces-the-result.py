import warnings

source = """
def calculate(jump):
    try:
        return note("from try")
    finally:
        if jump:
            return "from finally"
"""
evaluated = []


def note(value):
    evaluated.append(value)
    return value


namespace = {"note": note}
with warnings.catch_warnings():
    warnings.simplefilter("ignore", SyntaxWarning)
    exec(source, namespace)

results = [namespace["calculate"](jump) for jump in (True, False)]
assert evaluated == ["from try", "from try"]
assert results == ["from finally", "from try"]
print(results)
