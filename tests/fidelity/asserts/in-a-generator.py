# shows: an assert in a generator is executed when the generator comes to it
def g():
    yield 1
    assert order == ["one"]
    yield 2


order = []
gen = g()
next(gen)
order.append("one")
print(next(gen))
