import sys

largest = 10**4300 - 1
outcomes = []
for act in (lambda: str(largest + 1), lambda: int("1" + "0" * 4300)):
    try:
        act()
        outcomes.append("nothing raised")
    except ValueError as error:
        outcomes.append(type(error).__name__)

assert sys.get_int_max_str_digits() == 4300
assert len(str(largest)) == 4300
assert outcomes == ["ValueError", "ValueError"]
assert int(hex(largest + 1), 16) == largest + 1
sys.set_int_max_str_digits(5000)
assert len(str(largest + 1)) == 4301
print(outcomes, len(str(largest + 1)))
