import types


class Dog:
    pass


def bark(*args):
    return args


rex = Dog()
rex.plain = bark
rex.bound = types.MethodType(bark, rex)
assert rex.plain() == ()
assert rex.bound() == (rex,)
print(len(rex.plain()), len(rex.bound()))
