# shows: an argument twice
# ends: unfit|refused
def f(a, a):
    assert a == 1


f(1, 2)
