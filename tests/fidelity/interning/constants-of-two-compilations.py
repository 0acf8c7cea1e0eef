# shows: strings that are not like names are shared within one compilation, not between two before 3.13
# python: <3.13
one = eval("'not like a name!'")
two = eval("'not like a name!'")
assert one == two
assert one is not two
print(one)
