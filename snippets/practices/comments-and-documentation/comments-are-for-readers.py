source = 'def area(side):\n    """Return the area of a square."""\n    # squares only\n    return side * side\n'
namespace = {}
exec(compile(source, "documented", "exec"), namespace)
code = namespace["area"].__code__
print(namespace["area"].__doc__, "squares only" in repr(code.co_consts))
assert namespace["area"].__doc__ == "Return the area of a square."
assert "squares only" not in repr(code.co_consts) and "squares only" in source
