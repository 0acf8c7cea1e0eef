buffer, fixed = bytearray(b"spam"), b"spam"
alias = buffer
buffer[0] = ord("S")
buffer[1:3] = b"--long--"
del buffer[-1]
assert (alias is buffer, alias) == (True, b"S--long--")
refused = []
for act in (lambda: fixed.__setitem__(0, 1), lambda: fixed.__delitem__(0), lambda: fixed.append(1)):
    try:
        act()
    except AttributeError as error:
        refused.append(str(error).split("'")[3])
assert refused == ["__setitem__", "__delitem__", "append"]
print(alias, refused)
