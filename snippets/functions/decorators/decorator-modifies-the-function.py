def loud(function):
    def wrapper():
        return function().upper()

    return wrapper


def greet():
    return "hello"


before = greet
greet = loud(greet)

print(before(), greet())
assert greet() == "HELLO"
assert before() == "HELLO"
