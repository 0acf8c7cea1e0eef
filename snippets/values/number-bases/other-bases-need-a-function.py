import string

DIGITS = string.digits + string.ascii_lowercase


def to_base(number, base):
    digits = []
    rest = abs(number)
    while rest or not digits:
        rest, digit = divmod(rest, base)
        digits.append(DIGITS[digit])
    return "-" * (number < 0) + "".join(reversed(digits))


texts = [to_base(1_000_000, base) for base in range(2, 37)]
assert [int(text, base) for base, text in enumerate(texts, 2)] == [1_000_000] * 35
assert (texts[0], texts[14], texts[34]) == ("11110100001001000000", "f4240", "lfls")
assert [to_base(n, 2) for n in range(-40, 40)] == [format(n, "b") for n in range(-40, 40)]
assert (to_base(255, 16), to_base(0, 7), to_base(-35, 36)) == ("ff", "0", "-z")
print(texts[34])
