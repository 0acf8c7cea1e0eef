class Iterable:
    steps = []

    def __iter__(self):
        for item in "abcd":
            self.steps.append(item)
            yield item


class Indexed:
    steps = []

    def __getitem__(self, index):
        self.steps.append(index)
        return "abcd"[index]


assert ("b" in Iterable(), "c" in Indexed(), "x" in Indexed()) == (True, True, False)
assert Iterable.steps == ["a", "b"]
assert Indexed.steps == [0, 1, 2] + [0, 1, 2, 3, 4]
print(Iterable.steps, Indexed.steps)
