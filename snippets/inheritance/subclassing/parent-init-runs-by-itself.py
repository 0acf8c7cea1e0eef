class Person:
    def __init__(self):
        self.name = "Ann"


class Student(Person):
    def __init__(self):
        self.grade = 1


assert vars(Person()) == {"name": "Ann"}
student = Student()
print(vars(student))
assert student.grade == 1
assert vars(student) == {"name": "Ann", "grade": 1}
