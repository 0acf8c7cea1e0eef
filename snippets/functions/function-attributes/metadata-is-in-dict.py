def area():
    "The area."


found = [name for name in ("__name__", "__doc__", "__module__") if name in area.__dict__]

print(found)
assert found == ["__name__", "__doc__", "__module__"]
