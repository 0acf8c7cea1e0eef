# shows: except and except* in one try
# python: >=3.11
# ends: unfit|refused
try:
    pass
except ValueError:
    pass
except* TypeError:
    pass
assert 1 == 1
