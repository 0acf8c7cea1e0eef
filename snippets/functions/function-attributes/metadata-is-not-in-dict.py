def area():
    "The area."


names = ("__name__", "__doc__", "__module__", "__qualname__", "__defaults__")
assert [name for name in names if name in vars(area)] == []
vars(area)["__name__"] = "changed"
assert area.__name__ == "area"
area.__name__ = "surface"
assert (area.__name__, vars(area)["__name__"]) == ("surface", "changed")
print(area.__name__)
