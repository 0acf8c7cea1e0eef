# shows: an assert in a function that nobody calls
# ends: vacuous
def f():
    assert sum([1]) == 2


print("not called")
