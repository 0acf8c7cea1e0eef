# shows: asserts in methods, class methods, static methods and properties
class C:
    def m(self):
        assert type(self) is C
        return "m"

    @classmethod
    def c(cls):
        assert cls is C
        return "c"

    @staticmethod
    def s():
        assert C.__name__ == "C"
        return "s"

    @property
    def p(self):
        assert isinstance(self, C)
        return "p"


print(C().m(), C.c(), C.s(), C().p)
