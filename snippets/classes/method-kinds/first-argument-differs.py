class Dog:
    def instance_method(*args):
        return args

    @classmethod
    def class_method(*args):
        return args

    @staticmethod
    def static_method(*args):
        return args


rex = Dog()
assert rex.instance_method(1) == (rex, 1)
assert rex.class_method(1) == (Dog, 1)
assert rex.static_method(1) == (1,)
print(len(rex.instance_method(1)), len(rex.class_method(1)), len(rex.static_method(1)))
