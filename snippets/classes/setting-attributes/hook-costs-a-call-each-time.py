import sys

called = 0


class Plain:
    def __init__(self):
        self.total = 0

    def add(self, number):
        self.total = self.total + number


class Hooked(Plain):
    def __getattribute__(self, name):
        return super().__getattribute__(name)

    def __setattr__(self, name, value):
        super().__setattr__(name, value)


def calls_for_ten_additions(kind):
    global called
    thing, called = kind(), 0

    def count(frame, event, argument):
        global called
        called += event == "call"

    sys.setprofile(count)
    for number in range(10):
        thing.add(number)
    sys.setprofile(None)
    return called


assert calls_for_ten_additions(Plain) == 10
assert calls_for_ten_additions(Hooked) == 40
print(calls_for_ten_additions(Hooked))
