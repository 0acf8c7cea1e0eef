outcomes = []
for width in (1, 2, 4, 7):
    source = "if True:\n" + " " * width + "total = " + "1 + " * 100 + "0\n"
    namespace = {}
    exec(source, namespace)
    outcomes.append((namespace["total"], max(map(len, source.splitlines())) > 79))

assert outcomes == [(100, True)] * 4
print(outcomes)
