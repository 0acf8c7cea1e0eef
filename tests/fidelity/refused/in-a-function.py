# shows: the line of a constant condition in a function
# says: always|constant
def f(x):
    if x:
        assert "text"
    return x


f(1)
assert f(0) == 0
