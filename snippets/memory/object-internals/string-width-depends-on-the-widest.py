import sys


def bytes_per_character(character):
    return sys.getsizeof("a" * 50 + character * 100) - sys.getsizeof("a" * 50 + character * 99)


widths = {character: bytes_per_character(character) for character in "aé€😀"}
assert widths == {"a": 1, "é": 1, "€": 2, "😀": 4}
assert sys.getsizeof("a" * 1000 + "😀") > 4 * 1000
print(widths)
