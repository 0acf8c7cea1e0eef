# shows: two compilations of one source with an assert are equal
source = "def f(x):\n    assert x == 1, 'no'\n"
one, two = (compile(source, "<s>", "exec") for _ in range(2))
assert one == two
assert hash(one) == hash(two)
print(one == two)
