def find(key):
    return (key == "a", None)


assert [find("a"), find("b")] == [(True, None), (False, None)]
assert [bool(find("a")), bool(find("b"))] == [True, True]
found, value = find("b")
assert ("success" if found else "failure") == "failure"
print(found)
