def check():
    assert 1 + 0 == 1


assert check is not None
