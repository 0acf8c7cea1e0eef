class Date:
    @staticmethod
    def today():
        return Date()


class Deadline(Date):
    pass


print(type(Deadline.today()).__name__)
assert isinstance(Deadline().today(), Date)
assert type(Deadline.today()) is Deadline
