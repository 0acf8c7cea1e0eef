class Point:
    x: int


found = Point.__dict__.get("__annotations__")
print("__annotations__:", found)
assert Point.__annotations__ == {"x": int}
assert found == {"x": int}
