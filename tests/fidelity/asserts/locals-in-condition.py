# shows: locals() in a condition shows the own names only
def f(a):
    b = 2
    assert locals() == {"a": 1, "b": 2}
    return sorted(locals())


print(f(1))
