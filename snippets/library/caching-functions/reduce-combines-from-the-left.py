from functools import reduce


def combine(left, right):
    return f"({left}-{right})"


assert reduce(combine, "abc") == "((a-b)-c)"
assert reduce(combine, "abc", "start") == "(((start-a)-b)-c)"
assert reduce(combine, "a") == "a"
print(reduce(combine, "abc"), reduce(combine, "abc", "start"))
