class Query:
    def __init__(self, parts=()):
        self.parts = parts

    def named(self, part):
        return Query((*self.parts, part))

    def typed(self, part):
        return type(self)((*self.parts, part))


class Logged(Query):
    pass


assert type(Logged().named("a")) is Query
assert type(Logged().typed("a")) is Logged
assert Logged().typed("a").named("b").parts == ("a", "b")
print(type(Logged().typed("a")).__name__)
