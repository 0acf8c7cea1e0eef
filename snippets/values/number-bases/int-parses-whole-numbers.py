def outcome(value):
    try:
        return int(value)
    except ValueError as error:
        return str(error)


assert outcome("10.6") == "invalid literal for int() with base 10: '10.6'"
assert outcome("1e3") == "invalid literal for int() with base 10: '1e3'"
assert (outcome(float("10.6")), outcome(float("1e3"))) == (10, 1000)
print(outcome("10.6"))
