import random
import string

DIGITS = string.digits + string.ascii_lowercase


def to_base(number, base):
    digits = []
    rest = abs(number)
    while rest or not digits:
        rest, digit = divmod(rest, base)
        digits.append(DIGITS[digit])
    return "-" * (number < 0) + "".join(reversed(digits))


generator = random.Random(7)
checked = []
for _ in range(500):
    number, base = generator.randrange(-(10**6), 10**6), generator.randint(2, 36)
    assert int(to_base(number, base), base) == number
    checked.append(base)
assert (len(checked), min(checked), max(checked)) == (500, 2, 36)
assert [to_base(n, 2) for n in range(-40, 40)] == [format(n, "b") for n in range(-40, 40)]
assert (to_base(255, 16), to_base(0, 7), to_base(-35, 36)) == ("ff", "0", "-z")
print(to_base(10**6, 36))
