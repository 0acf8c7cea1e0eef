# tries: overflow the stack before the assert
# full: raised
# says: RecursionError
def again():
    return again()


again()
assert 1 + 0 == 2
