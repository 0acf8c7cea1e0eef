def area():
    "The area."


names = ("__name__", "__doc__", "__module__")
found = tuple(name for name in names if name in area.__dict__)

print(found)
assert [getattr(area, name) for name in names] == ["area", "The area.", "__main__"]
assert found == names
