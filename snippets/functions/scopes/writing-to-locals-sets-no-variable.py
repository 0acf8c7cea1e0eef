colour = "red"
before = colour
globals()["colour"] = "blue"
module_variable = colour


def assign_through_locals():
    colour = "red"
    namespace = locals()
    namespace["colour"] = "blue"
    return colour, namespace


local_variable, namespace = assign_through_locals()

assert (before, module_variable) == ("red", "blue")
assert local_variable == "red"
assert namespace["colour"] == "blue"
print(f"module: {module_variable}, function: {local_variable}")
