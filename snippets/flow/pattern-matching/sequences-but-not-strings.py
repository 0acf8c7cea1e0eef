def ends(subject):
    match subject:
        case [first, *middle, str() | int() as last]:
            return first, middle, last
    return "no match"


def unpack(iterable):
    first, *middle, last = iterable
    return first, middle, last


assert ends([1, 2, 3]) == unpack([1, 2, 3]) == (1, [2], 3)
assert ends((1, 2)) == (1, [], 2)
assert ends(range(5)) == (0, [1, 2, 3], 4)
assert ends([1]) == ends([1, 2, None]) == "no match"

assert (ends("abc"), unpack("abc")) == ("no match", ("a", ["b"], "c"))
assert (ends(b"abc"), unpack(b"abc")) == ("no match", (97, [98], 99))
assert (ends(bytearray(b"abc")), unpack(bytearray(b"abc"))) == ("no match", (97, [98], 99))
assert (ends({1, 2}), ends(frozenset({1, 2}))) == ("no match", "no match")
assert (ends(iter([1, 2, 3])), unpack(iter([1, 2, 3]))) == ("no match", (1, [2], 3))
print(ends([1, 2, 3]), ends("abc"))
