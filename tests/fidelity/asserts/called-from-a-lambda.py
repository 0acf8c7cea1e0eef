# shows: a lambda as the caller of a function with an assert
def check(x):
    assert x > 0
    return x


f = lambda x: check(x) + 1
print(f(1), list(map(lambda x: check(x), [1, 2])))
