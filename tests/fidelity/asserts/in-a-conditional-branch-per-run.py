# shows: both branches with asserts, each executed in one call
def f(flag):
    if flag:
        assert flag is True
    else:
        assert flag is False
    return flag


print(f(True), f(False))
