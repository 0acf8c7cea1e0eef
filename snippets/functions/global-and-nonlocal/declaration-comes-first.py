outcomes = []
for source in (
    "def f():\n    global count\n    count = 1",
    "def f():\n    count = 1\n    global count",
    "def f(count):\n    def g():\n        print(count)\n        nonlocal count",
):
    try:
        compile(source, "example", "exec")
        outcomes.append("compiled")
    except SyntaxError as error:
        outcomes.append(error.msg)

assert outcomes == [
    "compiled",
    "name 'count' is assigned to before global declaration",
    "name 'count' is used prior to nonlocal declaration",
]
print(*outcomes, sep="\n")
