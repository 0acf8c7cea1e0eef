# shows: an assert in a replacement function
import re


def replace(match):
    assert match[0].isdigit()
    return str(int(match[0]) * 2)


print(re.sub(r"\d+", replace, "a1b20"))
