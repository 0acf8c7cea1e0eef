x = 1 # assert x == 2
print("not reached")
