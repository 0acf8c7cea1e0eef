def compiles(source):
    try:
        compile(source, "<text>", "exec")
    except SyntaxError:
        return False
    return True


sources = [
    "if True:\n    break",
    "for n in x:\n    def f():\n        continue",
    "[break for n in x]",
    "for n in x:\n    if n: break",
    "while x:\n    with y: continue",
]
assert [compiles(source) for source in sources] == [False, False, False, True, True]
print([compiles(source) for source in sources])
