class Point:
    x: int


found = Point.__dict__.get("__annotations__")
print(found)
assert found == {"x": int}
