order = []


class Recorder:
    def __setattr__(self, name, value):
        order.append((name, value))


target = Recorder()
target.a = target.b = 1

print(order)
assert sorted(order) == [("a", 1), ("b", 1)]
assert order == [("b", 1), ("a", 1)]
