def outcome(text):
    try:
        return int(text)
    except ValueError:
        return "ValueError"


million = 1_000_000
assert million == 10**6
assert int("0x_f4240", 16) == 0x_F4240 == million
assert hex(0xF_42_40) == "0xf4240"
assert [outcome(text) for text in ("1_000", " 7\n", "+5")] == [1000, 7, 5]
assert [outcome(text) for text in ("_1", "1_", "1__0", "1 0", "")] == ["ValueError"] * 5
print(outcome("1_000"))
