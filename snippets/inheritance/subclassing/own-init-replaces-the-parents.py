class Person:
    def __init__(self):
        self.name = "Ann"


class Student(Person):
    def __init__(self):
        self.grade = 1


class Teacher(Person):
    def __init__(self):
        super().__init__()
        self.subject = "art"


assert vars(Student()) == {"grade": 1}
assert vars(Teacher()) == {"name": "Ann", "subject": "art"}
assert isinstance(Student(), Person)
print(vars(Student()), vars(Teacher()))
