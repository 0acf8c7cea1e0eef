source = "assert condition, message()"


def run(condition):
    calls = []
    try:
        exec(source, {"condition": condition, "message": lambda: calls.append("called")})
    except AssertionError:
        calls.append("failed")
    return calls


outcomes = run(True), run(False)

assert outcomes == ([], ["called", "failed"])
print(outcomes)
