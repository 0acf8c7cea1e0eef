class Scale:
    def __init__(self, factor):
        self.factor = factor

    def __call__(self, number):
        return number * self.factor


def apply(function, value):
    return function(value)


results = [apply(int, "7"), apply("a-b".split, "-"), apply(Scale(3), 2)]
assert results == [7, ["a", "b"], 6]

on_instance = Scale(3)
on_instance.__call__ = lambda number: "instance"
assert apply(on_instance, 2) == 6
print(results)
