try:
    assert 1 == 2
except AssertionError:
    pass
