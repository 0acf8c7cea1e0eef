def ends(subject):
    match subject:
        case [first, *middle, last]:
            return first, middle, last
    return "no match"


assert ends([1, 2, 3]) == (1, [2], 3)
assert ends((1, 2)) == (1, [], 2)
assert ends(range(5)) == (0, [1, 2, 3], 4)
assert ends([1]) == "no match"

others = ["abc", b"abc", bytearray(b"abc"), {1, 2, 3}, iter([1, 2, 3])]
unpacked = [(first, middle, last) for first, *middle, last in others[:3]]
assert unpacked == [("a", ["b"], "c"), (97, [98], 99), (97, [98], 99)]
assert [ends(other) for other in others] == ["no match"] * 5
print(ends([1, 2, 3]), ends("abc"))
