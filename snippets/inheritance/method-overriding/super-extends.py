class Person:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return self.name


class Student(Person):
    def __str__(self):
        return super().__str__() + ", student"


assert str(Person("Ann")) == "Ann"
assert str(Student("Ann")) == "Ann, student"
print(Student("Ann"))
