outcomes = []
for width in range(1, 5):
    source = "if True:\n" + " " * width + "total = " + "1 + " * 100 + "0"
    namespace = {}
    exec(source, namespace)
    outcomes.append((namespace["total"], [len(line) for line in source.splitlines()]))

assert outcomes == [(100, [8, 410]), (100, [8, 411]), (100, [8, 412]), (100, [8, 413])]
print(outcomes)
