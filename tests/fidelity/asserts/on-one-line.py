# shows: several asserts on one line and after a colon
x = 1; assert x == 1; assert x < 2
if x: assert x != 0; print("one line")
