import trace

source = "def price(member):\n    if member:\n        return 9\n    return 10\n"
namespace = {"__file__": "shop.py"}
exec(compile(source, "shop.py", "exec"), namespace)


def lines(*inputs):
    tracer = trace.Trace(True, False)
    for member in inputs:
        tracer.runfunc(namespace["price"], member)
    return sorted(tracer.results().counts)


found = [lines(False), lines(True), lines(None, True)]
assert found == [
    [("shop.py", 2), ("shop.py", 4)],
    [("shop.py", 2), ("shop.py", 3)],
    [("shop.py", 2), ("shop.py", 3), ("shop.py", 4)],
]
print(found)
