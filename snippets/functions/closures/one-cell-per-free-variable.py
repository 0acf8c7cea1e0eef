def outer():
    used = 1
    also_used = 2
    unused = 3

    def with_two():
        return used, also_used

    def with_none():
        return 0

    return with_two, with_none, sorted(locals())


class Base:
    def describe(self):
        return super().__repr__()


with_two, with_none, variables = outer()
captured = dict(zip(with_two.__code__.co_freevars, (cell.cell_contents for cell in with_two.__closure__)))

assert "unused" in variables
assert captured == {"also_used": 2, "used": 1}
assert with_two() == (1, 2)
assert len(with_two.__closure__) == 2
assert Base.describe.__code__.co_freevars == ("__class__",)
assert [cell.cell_contents for cell in Base.describe.__closure__] == [Base]
assert with_none() == 0
assert with_none.__closure__ is None
print(f"with_two keeps {captured}, with_none keeps {with_none.__closure__}")
