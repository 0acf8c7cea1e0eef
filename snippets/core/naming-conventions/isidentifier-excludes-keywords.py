def assignable(name):
    try:
        compile(f"{name} = 1", "<text>", "exec")
    except SyntaxError:
        return False
    return True


print([(name.isidentifier(), assignable(name)) for name in ("size", "2x", "class")])
assert ("size".isidentifier(), assignable("size")) == (True, True)
assert ("2x".isidentifier(), assignable("2x")) == (False, False)
assert "class".isidentifier() == assignable("class")
