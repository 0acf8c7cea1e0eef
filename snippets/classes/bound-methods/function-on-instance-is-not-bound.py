import types


class Dog:
    pass


def bark(*args):
    return args


rex = Dog()
rex.plain = bark
rex.bound = types.MethodType(bark, rex)
rex.fetched = bark.__get__(rex)
assert rex.plain() == ()
assert rex.bound() == (rex,)
assert rex.fetched == rex.bound
print(len(rex.plain()), len(rex.bound()))
