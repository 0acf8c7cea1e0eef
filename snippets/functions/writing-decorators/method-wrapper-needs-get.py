import types


class Logged:
    def __init__(self, function):
        self.function = function

    def __call__(self, *args):
        return self.function(*args)


class LoggedMethod(Logged):
    def __get__(self, instance, owner):
        return types.MethodType(self, instance)


def received(*args):
    return args


class Robot:
    without_get = Logged(received)
    with_get = LoggedMethod(received)


robot = Robot()

assert Logged(received)("argument") == ("argument",)
assert robot.without_get("argument") == ("argument",)
assert robot.with_get("argument") == (robot, "argument")
assert type(robot.with_get) is types.MethodType
assert Robot.without_get is robot.without_get
print(f"without __get__: {robot.without_get('argument')}, with __get__: {len(robot.with_get('argument'))} arguments")
