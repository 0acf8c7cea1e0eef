# shows: asserts in methods that operators call
class N:
    def __init__(self, n):
        assert isinstance(n, int)
        self.n = n

    def __add__(self, other):
        assert isinstance(other, N)
        return N(self.n + other.n)

    def __getitem__(self, key):
        assert key == slice(1, 2, None)
        return self.n

    def __call__(self, *, k):
        assert k == 3
        return k


print((N(1) + N(2)).n, N(4)[1:2], N(5)(k=3))
