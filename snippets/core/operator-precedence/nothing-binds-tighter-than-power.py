def double(number):
    return 2 * number


print(double(3) ** 2, double(3**2))
assert (double(3)) ** 2 == 36
assert double(3) ** 2 == double(3**2)
