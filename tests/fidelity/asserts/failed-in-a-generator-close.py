# shows: an assert that fails in a generator's finally at close
# ends: refuted
def g():
    try:
        yield 1
    finally:
        assert done == 2


done = 1
gen = g()
next(gen)
gen.close()
