# shows: ellipsis, bytes and complex constants keep identity and value
def f():
    return ..., b"bytes", 3j


assert f()[0] is ...
assert f()[1] is f()[1]
assert f()[2] == complex(0, 3)
print(f())
