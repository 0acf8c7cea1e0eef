# shows: properties in an assert are read once
class C:
    reads = 0

    @property
    def p(self):
        C.reads += 1
        return C.reads


c = C()
assert c.p == 1
assert c.p == 2 and c.p == 3
print(C.reads)
