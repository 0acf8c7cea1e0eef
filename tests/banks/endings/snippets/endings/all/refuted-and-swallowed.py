try:
    assert 1 + 0 == 2
except AssertionError:
    pass
