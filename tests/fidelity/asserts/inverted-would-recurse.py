# shows: a recursion that ends by an assert's own operand
def f(n):
    assert n == 0 or f(n - 1) == n - 1
    return n


print(f(10))
