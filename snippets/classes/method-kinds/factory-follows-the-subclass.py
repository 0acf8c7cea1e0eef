class Date:
    def __init__(self, year):
        self.year = year

    @classmethod
    def parse(cls, text):
        return cls(int(text))


class Deadline(Date):
    pass


due = Deadline.parse("2030")
assert type(due) is Deadline
assert due.year == 2030
assert type(Date.parse("2030")) is Date
print(type(due).__name__, due.year)
