class Indexable:
    def __index__(self):
        return 10


assert bin(Indexable()) == bin(10)
assert [bin(10), oct(10), hex(10)] == ["0b1010", "0o12", "0xa"]
assert bin(1) + bin(1) == "0b10b1"
refused = []
for convert in (bin, oct, hex):
    try:
        convert(10.0)
    except TypeError as error:
        refused.append(str(error))
assert refused == ["'float' object cannot be interpreted as an integer"] * 3
print(bin(10), oct(10), hex(10))
