# shows: an assert whose condition runs the same assert again with other values
# ends: refuted
# value: n -> 3
def f(n):
    if n == 0:
        return 0
    assert f(n - 1) == n - 1 and n != 3
    return n


f(3)
