def safe(function, *expected):
    def wrapper(*arguments):
        try:
            return "ok", function(*arguments)
        except expected as error:
            return "error", error

    return wrapper


to_int = safe(int, ValueError)
assert to_int("7") == ("ok", 7)
kind, error = to_int("x")
assert (kind, str(error)) == ("error", "invalid literal for int() with base 10: 'x'")
try:
    to_int(None)
    outcome = "returned"
except TypeError:
    outcome = "raised"
assert outcome == "raised"
print(kind, outcome)
