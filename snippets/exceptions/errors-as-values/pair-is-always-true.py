def find(key):
    return (key == "a", None)


assert [bool(find("a")), bool(find("b"))] == [True, True]
found, value = find("b")
assert ("success" if found else "failure") == "failure"
print(found)
