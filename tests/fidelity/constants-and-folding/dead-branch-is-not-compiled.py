# shows: a branch below `if 0:` leaves nothing in the code
# python: >=3.12
def f():
    if 0:
        return "never"
    return "always"


assert "never" not in f.__code__.co_consts
assert f() == "always"
print(f())
