# shows: integers from -5 to 256 are shared, others made at run time are not
def made(n):
    return int(str(n))


assert made(256) is made(256)
assert made(-5) is made(-5)
assert made(-6) is not made(-6)
print(made(256))
