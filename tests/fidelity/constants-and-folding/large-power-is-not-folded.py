# shows: a power whose result would be huge is left to the run
def f():
    return 2 ** 1000


assert f() == 1 << 1000
assert 2 ** 1000 not in f.__code__.co_consts
print(f().bit_length())
