evaluated = []


def connect(host, port=80):
    evaluated.append(port)
    return host, port


assert connect("db") == ("db", 80)
assert connect("db", 5432) == ("db", 5432)
assert connect("db", port=0) == ("db", 0)
assert evaluated == [80, 5432, 0]
assert connect.__defaults__ == (80,)
print(evaluated)
