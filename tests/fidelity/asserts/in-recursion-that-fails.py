# shows: the activation that fails is the one whose values are shown
# ends: refuted
# assertion: assert n != 2
# value: n -> 2
def depth(n):
    assert n != 2
    return depth(n - 1)


depth(5)
