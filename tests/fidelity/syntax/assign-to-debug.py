# shows: an assignment to __debug__
# ends: unfit|refused
__debug__ = 0
assert __debug__ == 0
