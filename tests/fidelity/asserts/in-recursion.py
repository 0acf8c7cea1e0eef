# shows: several activations of one assert, each with its own values
def depth(n):
    assert n >= 0
    below = depth(n - 1) if n else 0
    assert below == n - 1 or n == 0
    return n


print(depth(50))
