sources = {
    'print "x"': 'print("x")',
    "`1`": "repr(1)",
    "1 <> 2": "1 != 2",
    "0777": "0o777",
    'raise ValueError, "text"': 'raise ValueError("text")',
    'ur"x"': 'u"x"',
}
outcomes = []
for sources_of_one in sources.items():
    for source in sources_of_one:
        try:
            compile(source, "<source>", "exec")
            outcomes.append("compiles")
        except SyntaxError as error:
            outcomes.append(type(error).__name__)

assert outcomes == ["SyntaxError", "compiles"] * 6
print(outcomes[:2])
