import sys


def outcome_of(convert, value):
    try:
        return convert(value)
    except ValueError as error:
        return str(error)


assert sys.get_int_max_str_digits() == 4300
assert outcome_of(str, 10**4300 - 1) == "9" * 4300
assert outcome_of(int, "9" * 4300) == 10**4300 - 1
assert outcome_of(str, 10**4300).startswith("Exceeds the limit (4300")
assert outcome_of(int, "1" + "0" * 4300).startswith("Exceeds the limit (4300")
print(outcome_of(str, 10**4300))
