empty = []
made = [map(str, empty), filter(None, empty), zip(empty), enumerate(empty)]

print([type(each).__name__ for each in made])
assert [list(each) for each in made] == [[], [], [], []]
assert [type(each) for each in made] == [list] * 4
