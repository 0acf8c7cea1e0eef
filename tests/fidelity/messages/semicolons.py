# shows: of several statements on one line it is the second assert that fails
# ends: refuted
x = 1; assert x == 1; assert x == 2, "second"
