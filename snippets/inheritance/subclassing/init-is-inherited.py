class Person:
    def __init__(self, name):
        self.name = name


class Student(Person):
    pass


assert vars(Student("Ann")) == {"name": "Ann"}
try:
    Student()
except TypeError as error:
    message = str(error)
assert message == "Person.__init__() missing 1 required positional argument: 'name'"
print(vars(Student("Ann")))
