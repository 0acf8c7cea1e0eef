# tries: catch the failed assert
# full: refuted
try:
    assert 1 == 2
except BaseException:
    pass
