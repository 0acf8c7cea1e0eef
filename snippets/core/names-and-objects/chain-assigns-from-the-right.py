order = []


class Recorder:
    def __setattr__(self, name, value):
        order.append(name)


target = Recorder()
target.a = target.b = 1

print(order)
assert sorted(order) == ["a", "b"]
assert order == ["b", "a"]
