def double(number: int) -> int:
    return number * 2


outcome = "nothing raised"
try:
    double("ab")
except TypeError:
    outcome = "TypeError"

print(double("ab"))
assert outcome == "TypeError"
