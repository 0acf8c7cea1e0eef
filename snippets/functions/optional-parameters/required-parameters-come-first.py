outcome = "compiled"
try:
    compile("def connect(host='localhost', port): pass", "example", "exec")
except SyntaxError as error:
    outcome = type(error).__name__


def connect(*, host="localhost", port):
    return host, port


assert outcome == "SyntaxError"
assert connect(port=80) == ("localhost", 80)
print(outcome, connect(port=80))
