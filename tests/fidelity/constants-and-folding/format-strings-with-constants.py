# shows: an f-string of constants has the value of its text
seen = f"{1}{'a'}" "b"
assert seen == "1ab"
print(seen)
