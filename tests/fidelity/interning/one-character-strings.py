# shows: strings of one Latin-1 character are shared, however they were made
word = "hello"
assert word[1] is chr(101)
assert chr(233) is "caf\u00e9"[3]
assert chr(0x4e2d) == "\u4e2d"
print(word[1])
