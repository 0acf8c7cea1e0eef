def area():
    "The area."


names = ("__name__", "__doc__", "__module__", "__qualname__", "__defaults__")
assert [getattr(area, name) for name in names] == ["area", "The area.", "__main__", "area", None]
assert vars(area) == {}
vars(area)["__name__"] = "changed"
assert area.__name__ == "area"
area.__name__ = "surface"
assert (area.__name__, vars(area)["__name__"]) == ("surface", "changed")
print(area.__name__)
