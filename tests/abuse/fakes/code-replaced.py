# tries: replace the code whose assert fails by a copy of it, which is not the code of the file
# full: vacuous
def check():
    assert 1 + 1 == len("abc")


check.__code__ = check.__code__.replace(co_name="other")
try:
    check()
except AssertionError:
    pass
