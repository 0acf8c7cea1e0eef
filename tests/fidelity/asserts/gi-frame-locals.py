# shows: the locals of a suspended generator are its own
def g(a):
    assert a == 1
    b = 2
    yield b


gen = g(1)
next(gen)
assert gen.gi_frame.f_locals == {"a": 1, "b": 2}
print(sorted(gen.gi_frame.f_locals))
