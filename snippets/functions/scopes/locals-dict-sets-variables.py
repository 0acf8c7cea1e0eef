def assign_through_locals():
    colour = "red"
    namespace = locals()
    namespace["colour"] = "blue"
    return namespace["colour"], colour


written, colour = assign_through_locals()
print(written, colour)
assert written == "blue" and colour in ("red", "blue")
assert colour == "blue"
