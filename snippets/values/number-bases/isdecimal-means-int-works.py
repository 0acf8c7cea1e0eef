import sys
import unicodedata


def works(text):
    try:
        int(text)
    except ValueError:
        return False
    return True


decimals, other_digits = {}, []
for text in map(chr, range(sys.maxunicode + 1)):
    if text.isdecimal():
        decimals[text] = unicodedata.decimal(text)
    elif text.isdigit():
        other_digits.append(text)

assert {text: int(text) for text in decimals} == decimals
assert len(decimals) >= 650
assert [text for text in other_digits if works(text)] == []
assert "\u00b2" in other_digits
assert int("\u0663\u0664") == 34
assert ("-5".isdecimal(), int("-5")) == (False, -5)
print(int("\u0663\u0664"))
