import sys


class Plain:
    total = 0

    def add(self, number):
        self.total = self.total + number


class Hooked(Plain):
    def __getattribute__(self, name):
        return super().__getattribute__(name)

    def __setattr__(self, name, value):
        super().__setattr__(name, value)


def total_and_calls(thing):
    events = []
    sys.setprofile(lambda frame, event, argument: events.append(event))
    for number in range(10):
        thing.add(number)
    sys.setprofile(None)
    return vars(thing), events.count("call")


assert total_and_calls(Plain()) == ({"total": 45}, 10)
assert total_and_calls(Hooked()) == ({"total": 45}, 40)
print(total_and_calls(Hooked()))
