mixed = "if True:\n\ta = 1\n        b = 2\n"
late = "c = 3\nfrom __future__ import annotations\n"
outcomes = []
for source in (mixed, late):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        outcomes.append((type(error).__name__, error.lineno))

results = {}
exec("if True:\n\t  d = 4\n\t  e = 5\n", results)
exec(mixed.expandtabs(), results)
first, second = late.splitlines()
exec(f"{second}\n{first}", results)

assert outcomes == [("TabError", 3), ("SyntaxError", 2)]
assert [results[name] for name in "abcde"] == [1, 2, 3, 4, 5]
print(outcomes)
