# shows: a name that is used before its global declaration
# ends: unfit|refused
def f():
    x = 1
    global x
    assert x == 1


f()
