import sys

number = 10**4300

assert sys.get_int_max_str_digits() == 4300
assert int(hex(number), 16) == number

sys.set_int_max_str_digits(4301)
assert len(str(number)) == 4301
assert int(str(number)) == number

sys.set_int_max_str_digits(0)
assert len(str(number**2)) == 8601
print(len(hex(number)), len(str(number)), len(str(number**2)))
