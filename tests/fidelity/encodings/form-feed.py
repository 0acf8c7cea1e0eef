x = 1

def f():
    assert x == 1
    return x

print(f())
