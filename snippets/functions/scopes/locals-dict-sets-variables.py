def assign_through_locals():
    colour = "red"
    locals()["colour"] = "blue"
    return colour


result = assign_through_locals()
print(result)
assert result == "blue"
