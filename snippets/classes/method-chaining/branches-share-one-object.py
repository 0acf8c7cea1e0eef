class Query:
    def __init__(self, parts=()):
        self.parts = parts

    def where(self, condition):
        self.parts += (condition,)
        return self

    def also(self, condition):
        return type(self)((*self.parts, condition))


base = Query().where("a")
assert base.where("b") is base.where("c") is base
assert base.parts == ("a", "b", "c")

base = Query().also("a")
first, second = base.also("b"), base.also("c")
assert (base.parts, first.parts, second.parts) == (("a",), ("a", "b"), ("a", "c"))
print(first.parts, second.parts)
