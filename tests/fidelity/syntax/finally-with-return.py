# shows: a return in a finally clause, which warns from 3.14 on
def f():
    try:
        1 / 0
    finally:
        return 5


assert f() == 5
print(f())
