class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1


def outcome_of():
    try:
        return [number for number in Countdown(3)]
    except TypeError as error:
        return str(error)


complete = outcome_of()
del Countdown.__iter__
without_iter = outcome_of()

assert complete == [3, 2, 1]
assert without_iter == "'Countdown' object is not iterable"
assert next(Countdown(3)) == 3
print(complete, without_iter)
