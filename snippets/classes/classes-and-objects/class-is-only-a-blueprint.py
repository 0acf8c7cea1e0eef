class Dog:
    pass


def make(kind):
    return kind()


def outcome(action):
    try:
        return action()
    except (TypeError, AttributeError):
        return "error"


print(type(outcome(lambda: make(Dog))))
assert outcome(lambda: Dog.legs) == "error"
assert type(make(Dog)) is Dog
assert outcome(lambda: make(Dog)) == "error"
