# tries: keep the assert in a function that nobody calls
# full: vacuous
# gets-through-without: control -> passed
def check():
    assert 1 + 0 == 2


print("passed")
