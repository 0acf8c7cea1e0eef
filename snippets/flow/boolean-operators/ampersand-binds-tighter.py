import ast


def structure(source):
    return ast.dump(ast.parse(source))


assert structure("n > 4 & n < 10") == structure("n > (4 & n) < 10")
assert structure("n > 4 and n < 10") == structure("(n > 4) and (n < 10)")

n = 3
results = (n > 4 and n < 10, n > 4 & n < 10)
assert results == (False, True)
print("and:", results[0], "&:", results[1])
