class Tail(bytearray):
    def __radd__(self, other):
        return "radd", other


data = b"ab"
assert data + bytearray(b"c") == b"abc"
assert data.__add__(Tail(b"c")) == b"abc"
assert issubclass(Tail, bytes) is False
assert data + Tail(b"c") == ("radd", b"ab")
print(data + Tail(b"c"))
