cases = [
    ("print 'text'", " 'text'", "('text')"),
    ("x = `1`", "`1`", "repr(1)"),
    ("x = 1 <> 2", "<>", "!="),
    ("x = 0777", "0", "0o"),
    ("raise KeyError, 'text'", ", 'text'", "('text')"),
    ("x = ur'text'", "ur", "u"),
]
refused = []
results = []
for old, part, replacement in cases:
    try:
        compile(old, "<source>", "exec")
    except SyntaxError:
        refused.append(old)
    namespace = {}
    try:
        exec(old.replace(part, replacement), namespace)
        results.append(namespace.get("x"))
    except KeyError as error:
        results.append(error.args)

assert refused == [old for old, *_ in cases]
assert results == [None, "1", True, 511, ("text",), "text"]
print(len(refused), results)
