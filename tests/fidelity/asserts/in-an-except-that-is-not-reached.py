# shows: an assert in a clause that is never entered is not executed
# ends: vacuous
x = int("1")
assert x == 1
try:
    int("2")
except ValueError:
    assert x == 2
print("not reached")
