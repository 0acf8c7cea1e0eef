import ast


def structure(source):
    return ast.dump(ast.parse(source))


assert structure("n > 4 & n < 10") == structure("n > (4 & n) < 10")
assert structure("n > 4 & n < 10") != structure("(n > 4) & (n < 10)")
assert structure("n > 4 and n < 10") == structure("(n > 4) and (n < 10)")

assert [n for n in range(12) if n > 4 and n < 10] == [5, 6, 7, 8, 9]
assert [n for n in range(12) if n > 4 & n < 10] == [1, 2, 3, 5, 6, 7, 8, 9, 10, 11]
n = 3
print("and:", n > 4 and n < 10, "&:", n > 4 & n < 10)
