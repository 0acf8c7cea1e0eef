contained = []


class Fallback:
    def __enter__(self):
        return "fallback"

    def __exit__(self, kind, error, trace):
        contained.append((kind, first))
        return True


with Fallback() as result:
    first = result
    result = 7
    result = int("x")

assert (result, contained) == (7, [(ValueError, "fallback")])
print(result)
assert result == "fallback"
