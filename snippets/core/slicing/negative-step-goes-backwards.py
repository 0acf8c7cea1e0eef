items = "abcdef"
assert items[::-1] == "fedcba"
assert items[5:0:-1] == "fedcb"
assert items[5::-2] == "fdb"
assert (items[1:4:-1], items[4:1:-1]) == ("", "edc")
print(items[::-1], items[5:0:-1])
