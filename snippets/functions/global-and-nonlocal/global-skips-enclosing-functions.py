name = "module"


def outer():
    name = "outer"

    def middle():
        name = "middle"

        def inner():
            nonlocal name
            name = "nonlocal"

        def inner_global():
            global name
            name = "global"

        inner()
        inner_global()
        return name

    return middle(), name


before = name
middle_name, outer_name = outer()

assert before == "module"
assert (middle_name, outer_name, name) == ("nonlocal", "outer", "global")
print(f"middle: {middle_name}, outer: {outer_name}, module: {name}")
