# shows: the finally clause of a generator that still lives runs at the end
def g():
    try:
        yield 1
    finally:
        print("finally of the generator")


gen = g()
assert next(gen) == 1
print("last line")
