def double(number: int) -> int:
    return number * 2


try:
    outcome = double("ab")
except TypeError:
    outcome = "TypeError"

assert outcome in ("abab", "TypeError")
print(outcome)
assert outcome == "TypeError"
