def double(number):
    return 2 * number


double.unit = "metres"
assert double(4) == 8
assert double.__call__(5) == 10
assert (double.unit, double.__qualname__) == ("metres", "double")
assert isinstance(double, object)
print(double.unit, type(double).__name__)
