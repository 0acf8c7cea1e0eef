import builtins

name = "global"


def outer():
    name = "enclosing"

    def inner():
        name = "local"
        return name

    def reads_enclosing():
        return name

    return inner(), reads_enclosing()


def reads_global():
    return name


def reads_builtin():
    return len


found = (*outer(), reads_global())

assert found == ("local", "enclosing", "global")
assert reads_builtin() is builtins.len
print(*found, reads_builtin())
