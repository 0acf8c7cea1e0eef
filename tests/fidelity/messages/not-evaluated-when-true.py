# shows: the message of a true assert is not evaluated
def boom():
    raise RuntimeError("evaluated")


x = 1
assert x == 1, boom()
print("quiet")
