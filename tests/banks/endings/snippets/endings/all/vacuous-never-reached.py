def check():
    assert 1 == 1


assert check is not None
