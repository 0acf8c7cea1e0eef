def outcome(*args):
    try:
        return int(*args)
    except ValueError:
        return "ValueError"


texts = ["0x1f", "0b101", "0o17", "31"]
assert [outcome(text, 0) for text in texts] == [31, 5, 15, 31]
assert [outcome(text) for text in texts] == ["ValueError"] * 3 + [31]
assert (outcome("031"), outcome("031", 0)) == (31, "ValueError")
print([outcome(text, 0) for text in texts])
