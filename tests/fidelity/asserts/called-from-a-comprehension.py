# shows: a comprehension that calls a function with an assert
def check(x):
    assert x * x >= x
    return x


print([check(x) for x in range(3)], {check(x) for x in (1,)}, {check(k): 1 for k in (2,)}, list(check(x) for x in (3,)))
