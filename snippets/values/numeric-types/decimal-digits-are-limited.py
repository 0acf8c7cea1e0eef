import sys

largest = 10**4300 - 1
text = "1" + "0" * 4300
outcomes = []
for convert, value in ((str, largest + 1), (int, text)):
    try:
        outcomes.append(len(convert(value)))
    except ValueError:
        outcomes.append(f"{convert.__name__}: ValueError")

assert sys.get_int_max_str_digits() == 4300
assert len(str(largest)) == 4300
assert int("9" * 4300) == largest
assert outcomes == ["str: ValueError", "int: ValueError"]
print(outcomes)
