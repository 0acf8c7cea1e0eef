# shows: a subclass of AssertionError that is raised is no refutation
# ends: raised
class Mine(AssertionError):
    pass


x = 1
assert x == 1
raise Mine("mine")
