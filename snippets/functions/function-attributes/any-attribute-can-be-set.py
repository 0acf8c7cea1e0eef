def area(width, height):
    return width * height


before = dict(area.__dict__)
area.unit = "m2"
area.__dict__["version"] = 2
assert (before, area.__dict__) == ({}, {"unit": "m2", "version": 2})
assert (area.version, area(2, 3)) == (2, 6)
del area.unit
assert hasattr(area, "unit") is False
print(area.__dict__)
