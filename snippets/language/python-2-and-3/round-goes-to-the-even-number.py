rounded = [round(number) for number in (0.5, 1.5, 2.5, 3.5, -2.5)]
assert rounded == [0, 2, 2, 4, -2]
assert {type(number) for number in rounded} == {int}
assert type(round(2.5, 0)) is float
print(rounded)
