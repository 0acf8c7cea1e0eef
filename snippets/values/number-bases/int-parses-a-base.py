def outcome(*args):
    try:
        return int(*args)
    except ValueError:
        return "ValueError"


assert [outcome("1010", 2), outcome("0b1010", 2), outcome("ff", 16), outcome("z", 36)] == [10, 10, 255, 35]
assert [outcome("12", 2), outcome("0xff", 8), outcome("z", 35), outcome("5", 37)] == ["ValueError"] * 4
print(outcome("1010", 2), outcome("z", 36))
