def outcome(*args):
    try:
        return int(*args)
    except ValueError:
        return "ValueError"


print(outcome("0x1f"), outcome("0x1f", 16))
assert outcome("0x1f", 16) == 31
assert outcome("g", 16) == "ValueError"
assert outcome("0x1f") == 31
