made = [map(str, [1]), filter(None, [1]), zip([1]), enumerate([1])]
names = [type(each).__name__ for each in made]
assert names == ["map", "filter", "zip", "enumerate"]
assert [next(each) for each in made] == ["1", 1, (1,), (0, 1)]
assert [list(each) for each in made] == [[], [], [], []]
print(names)
