class Query:
    def __init__(self):
        self.parts = []

    def where(self, condition):
        self.parts.append(condition)
        return self


base = Query().where("a")
first, second = base.where("b"), base.where("c")

assert base.parts == ["a", "b", "c"]
print(first.parts, second.parts)
assert (first.parts, second.parts) == (["a", "b"], ["a", "c"])
