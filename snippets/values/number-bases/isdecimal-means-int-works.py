import sys
import unicodedata


def works(text):
    try:
        int(text)
    except ValueError:
        return False
    return True


characters = [chr(code) for code in range(sys.maxunicode + 1)]
decimals = {text: unicodedata.decimal(text) for text in characters if text.isdecimal()}
assert {text: int(text) for text in decimals} == decimals
assert len(decimals) >= 650
other_digits = [text for text in characters if text.isdigit() and text not in decimals]
assert [text for text in other_digits if works(text)] == []
assert "\u00b2" in other_digits
assert int("\u0663\u0664") == 34
assert ("-5".isdecimal(), int("-5")) == (False, -5)
print(int("\u0663\u0664"))
