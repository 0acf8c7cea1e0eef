def choose(c):
    return 10 if c else 20 + 1


function = lambda x: x or 7
assert (choose(True), choose(False)) == (10, 21)
assert (function(0), function(3)) == (7, 3)
assert (10 if True else 20) + 1 == 11
print(choose(True), choose(False))
