class Positive(list):
    def append(self, item):
        if item < 0:
            raise ValueError(item)
        super().append(item)


def attempt(method, *arguments):
    numbers = Positive()
    try:
        getattr(numbers, method)(*arguments)
    except ValueError as error:
        return repr(error)
    return numbers


found = [attempt("append", 0), attempt("append", -1), attempt("extend", [-1]), attempt("insert", 0, -1)]
print(found)
assert found == [[0], "ValueError(-1)", [-1], [-1]]
assert found[2] == found[3] == "ValueError(-1)"
