items = list("abcdef")
assert items[1:4] == ["b", "c", "d"]
assert items[0:6:2] == ["a", "c", "e"]
assert [(one, type(one)) for one in ("abcdef"[1:3], (5, 6, 7)[1:3], b"abc"[1:3])] == [
    ("bc", str),
    ((6, 7), tuple),
    (b"bc", bytes),
]
assert items == list("abcdef")
print(items[1:4], items[0:6:2])
