made = [map(str, [1]), filter(None, [1]), zip([1]), enumerate([1])]

print([type(each).__name__ for each in made])
assert [type(each) for each in made] == [list] * 4
