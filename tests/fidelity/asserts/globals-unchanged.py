# shows: globals() has the own names and those of every module
def names():
    return sorted(name for name in globals() if not name.startswith("__"))


x = 1
assert names() == ["names", "x"]
print(names())
