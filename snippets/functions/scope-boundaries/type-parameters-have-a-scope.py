# /// script
# requires-python = ">=3.12"
# ///
T = kind = "global"


class Box[T]:
    kind = int
    parameter = T
    type Alias = kind

    def in_method[S: kind](self):
        return T, kind


assert T == "global"
assert Box.__type_params__ == (Box.parameter,)
assert Box.Alias.__value__ is int
assert Box.in_method.__type_params__[0].__bound__ is int
assert Box().in_method() == (Box.parameter, "global")
print(T, Box.parameter, Box.Alias.__value__.__name__)
