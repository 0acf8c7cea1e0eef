def outcome(value):
    try:
        return int(value)
    except ValueError:
        return "ValueError"


print(outcome(10.6), outcome("10.6"))
assert outcome(10.6) == 10
assert outcome("ten") == "ValueError"
assert outcome("10.6") == 10
