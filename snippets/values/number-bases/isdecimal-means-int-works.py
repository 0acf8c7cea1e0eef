import sys


def works(text):
    try:
        return 0 <= int(text) <= 9
    except ValueError:
        return False


numeric = [chr(code) for code in range(sys.maxunicode + 1) if chr(code).isnumeric()]
assert [text for text in numeric if works(text)] == [text for text in numeric if text.isdecimal()]
assert (len(numeric) > 1000, works("7"), works("x")) == (True, True, False)
assert ("\u00b2".isdigit(), "\u00b2".isdecimal(), works("\u00b2")) == (True, False, False)
assert int("\u0663\u0664") == 34
assert ("-5".isdecimal(), int("-5")) == (False, -5)
print(int("\u0663\u0664"))
