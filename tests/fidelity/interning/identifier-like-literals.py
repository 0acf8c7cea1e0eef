# shows: literals that look like identifiers are interned across functions
def f():
    return "spam_eggs1"


def g():
    return "spam_eggs1"


assert f() is g()
print(f())
