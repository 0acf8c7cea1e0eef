items = "abcdef"
assert (items[-3:], items[:-3], items[-4:-1], items[2:], items[:2], items[:]) == (
    "def",
    "abc",
    "cde",
    "cdef",
    "ab",
    "abcdef",
)
assert items[1:5] == items[1:5:1] == items[1:5:None]
assert (items[:2:2], items[:2:-1]) == ("a", "fed")
print(items[-3:], items[-4:-1])
