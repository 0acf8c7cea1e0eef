class Anything:
    def __eq__(self, other):
        return type(other)


x = Anything()
assert (x is None, x == None) == (False, type(None))
print(x == None, x is None)
assert (x == None) == (x is None)
