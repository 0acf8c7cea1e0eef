# shows: a yield expression in a condition has the value that was sent
def g():
    assert (yield 1) == "sent"
    yield 2


gen = g()
assert next(gen) == 1
assert gen.send("sent") == 2
print("sent")
