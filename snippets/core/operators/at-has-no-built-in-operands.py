import builtins


class Matrix:
    def __matmul__(self, other):
        return ("matmul", other)


matrix = Matrix()
assert matrix @ 3 == ("matmul", 3)
classes = [kind for kind in vars(builtins).values() if isinstance(kind, type)]
assert {int, float, list, dict} < set(classes)
assert [kind for kind in classes if hasattr(kind, "__matmul__")] == []
try:
    [1] @ [2]
except TypeError as error:
    message = str(error)
assert message == "unsupported operand type(s) for @: 'list' and 'list'"
print(matrix @ 3)
