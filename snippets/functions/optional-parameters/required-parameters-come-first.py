outcomes = []
for parameters in ("host, port=80", "host='localhost', port", "*, host='localhost', port"):
    names = {}
    try:
        exec(f"def connect({parameters}): return host, port", names)
        outcomes.append(names["connect"](host="db", port=5432))
    except SyntaxError as error:
        outcomes.append(type(error).__name__)


def connect(*, host="localhost", port):
    return host, port


assert outcomes == [("db", 5432), "SyntaxError", ("db", 5432)]
assert connect(port=80) == ("localhost", 80)
print(outcomes, connect(port=80))
