def shout(function):
    def wrapper(*arguments):
        return function(*arguments).upper()

    return wrapper


class Below:
    @classmethod
    @shout
    def name(cls):
        return cls.__name__


class Above:
    @shout
    @classmethod
    def name(cls):
        return cls.__name__


assert Below.name() == "BELOW"
try:
    Above().name()
    outcome = "called"
except TypeError as error:
    outcome = str(error)
assert outcome == "'classmethod' object is not callable"
print(outcome)
