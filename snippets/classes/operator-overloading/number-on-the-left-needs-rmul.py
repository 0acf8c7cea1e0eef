class Vector:
    def __rmul__(self, factor):
        return ("rmul", factor)


vector = Vector()
assert (2).__mul__(vector) is NotImplemented
assert 2 * vector == ("rmul", 2)
try:
    vector * 2
except TypeError as error:
    message = str(error)
assert message == "unsupported operand type(s) for *: 'Vector' and 'int'"
print(2 * vector)
