def loud(function):
    def wrapper():
        return function().upper()

    return wrapper


def greet():
    return "hello"


before = greet
code_before = greet.__code__
greet = loud(greet)

assert (before(), greet()) == ("hello", "HELLO")
assert before.__code__ is code_before
assert greet.__closure__[0].cell_contents is before
print(before(), greet())
