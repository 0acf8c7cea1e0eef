class Dog:
    pass


class Puppy(Dog):
    pass


toby = Puppy()
assert (isinstance(toby, Dog), type(toby) is Dog, type(toby) is Puppy) == (True, False, True)
assert isinstance(Dog(), Puppy) is False
print(isinstance(toby, Dog), type(toby) is Dog)
