import ast

log = []


def note(part, value):
    log.append(part)
    return value


def choose(condition):
    log.clear()
    return note("a", 1) if note("condition", condition) else note("b", 2)


assert (choose(True), log) == (1, ["condition", "a"])
assert (choose(False), log) == (2, ["condition", "b"])
assert type(ast.parse("a if condition else b", mode="eval").body) is ast.IfExp
print(choose(False), log)
