# tries: catch the failed assert
# full: refuted
try:
    assert 1 + 0 == 2
except BaseException:
    pass
