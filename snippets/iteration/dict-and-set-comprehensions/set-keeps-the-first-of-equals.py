made = {number for number in (1, True, 1.0, 2)}
assert (len(made), made) == (2, {1, 2})
assert {type(number) for number in made} == {int}
assert {type(number) for number in {number for number in (True, 1, 2.0, 2)}} == {bool, float}
print(made)
