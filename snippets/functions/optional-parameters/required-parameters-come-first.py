outcomes = []
for parameters in ("host, port=80", "host='localhost', port", "*, host='localhost', port"):
    try:
        compile(f"def connect({parameters}): pass", "example", "exec")
        outcomes.append("compiled")
    except SyntaxError as error:
        outcomes.append(type(error).__name__)


def connect(*, host="localhost", port):
    return host, port


assert outcomes == ["compiled", "SyntaxError", "compiled"]
assert connect(port=80) == ("localhost", 80)
print(outcomes, connect(port=80))
