def make_multiplier(factor):
    def multiply(number):
        return number * factor

    return multiply


double = make_multiplier(2)
triple = make_multiplier(3)

assert (double(10), triple(10)) == (20, 30)
assert (double.__code__ is triple.__code__) == True
assert (double.__closure__[0] is triple.__closure__[0]) == False
print(double(10), triple(10))
