class Date:
    @staticmethod
    def today(*args):
        return Date(), args


class Deadline(Date):
    pass


made, received = Deadline().today()
assert type(made) is Date
assert received == ()
print(type(made).__name__, received)
