# shows: an AssertionError of a function that the condition calls by raise is no refutation
# ends: raised
def check(x):
    raise AssertionError("in the call")


assert check(1) == 2
